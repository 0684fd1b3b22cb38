/** What may happen to a speech; none of it changes what a reader takes for its outline. */
export const DAMAGE: Readonly<Record<string, (lines: readonly string[], size: number) => string>> = {
  'CRLF between the lines': (lines) => lines.join('\r\n'),
  'CR between the lines': (lines) => lines.join('\r'),
  'U+2028 between the lines': (lines) => lines.join('\u2028'),
  'every line indented': (lines) => lines.map((line) => `\u3000\u3000${line}`).join('\n'),
  'a blank line after every line': (lines) => lines.join('\n\n'),
  'blanks at the ends of lines': (lines) => lines.map((line) => `${line} \u3000`).join('\n'),
  'a hard wrap, paragraphs indented': (lines, size) => lines.flatMap((line) => wrap(`\u3000\u3000${line}`, size)).join('\n'),
  'a hard wrap, a blank line after every paragraph': (lines, size) => lines.map((line) => wrap(line, size).join('\n')).join('\n\n'),
  'a hard wrap, a blank line after every line': (lines, size) => lines.flatMap((line) => wrap(`\u3000\u3000${line}`, size)).join('\n\n'),
  'a page line between paragraphs': (lines, size) =>
    lines.map((line, index) => (index % (size % 7) === 5 ? `${line}\n- ${index} -` : line)).join('\n'),
  'page lines that cut paragraphs': cutByPages,
  'half-width punctuation': (lines) => halfWidth(lines.join('\n')),
  'line breaks turned into two ideographic spaces': (lines) => lines.join('\u3000\u3000'),
  'line breaks turned into tabs': (lines) => lines.join('\t'),
  'the title printed twice': (lines) => [lines[0], ...lines].join('\n'),
  'a site around the speech': (lines) => ['首页 > 公文 > 领导讲话', ...lines, '责任编辑：某某', '上一篇：没有了', '关闭窗口'].join('\n'),
};

/** Lines of a width, as editors break them: none begins with a mark that closes or ends with one that opens; here none begins with a marker. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < line.length; ) {
    let to = Math.min(from + width, line.length);
    while (to < line.length && /^.(?:[，。；：！、”）]|[一二三四][是要、]|（|(?<=（.?)[1-4]|[1-4]．)/u.test(line.slice(to - 1))) to--;
    lines.push(line.slice(from, to));
    from = to;
  }
  return lines;
}

/** A page ends inside every third long paragraph, after whole words or in the middle of one. */
function cutByPages(lines: readonly string[], size: number): string {
  let page = 0;
  return lines
    .map((line) => {
      const at = size + 20;
      if (line.length < at + 10 || /[。：；]$/u.test(line.slice(0, at))) return line;
      page++;
      return page % 3 === 1 ? `${line.slice(0, at)}\n— ${page} —\n${line.slice(at)}` : line;
    })
    .join('\n');
}

const WIDTHS = new Map([...'，：；！（）'].map((mark) => [mark, String.fromCharCode(mark.charCodeAt(0) - 0xfee0)]));

export function halfWidth(text: string): string {
  return text.replace(/[，：；！（）]/gu, (mark) => WIDTHS.get(mark) ?? mark);
}
