import type { Span } from '../../../model.ts';
import type { Signs } from '../../../text/signs.ts';
import type { Problem, Rule } from '../../rule.ts';

const REPLACEMENT = 0xfffd;

/** Characters that a wrong decoding lost before the file was written. */
export const charactersLost: Rule = {
  id: 'text/characters-lost',
  severity: 'error',
  summary: { en: 'Characters were lost in a wrong decoding', zh: '有字符因错误解码而丢失' },
  documentation: {
    en:
      'U+FFFD stands where a program could not read a character and wrote a mark in its place. The character cannot be told any more: ' +
      'take the text from its source again. Bytes that are no character in the encoding of the file are shown the same way. Reported once a line; garbled text that was left out is boilerplate.',
    zh: '某个程序读不出原来的字符，就写下 U+FFFD（�）代替，原字已无从得知，应当回到原稿重新取得文本。文件中不合编码的字节也同样显示。每行报告一次；已作为乱码略去的不在此列。',
  },
  examples: {
    wrong: ['同志们：\n要坚持问题导�向，一抓到底。\n'],
    right: ['同志们：\n要坚持问题导向，一抓到底。\n'],
  },
  *check({ restored }) {
    let places: Span[] = [];
    for (const [start, end] of gapsIn(restored.signs)) {
      const span = restored.spanOf(start, end);
      if (places[0] && places[0].start.line !== span.start.line) {
        yield problemOf(places);
        places = [];
      }
      places.push(span);
    }
    if (places.length > 0) yield problemOf(places);
  },
};

/** The runs of such marks, half-open. */
function gapsIn({ codes, rare }: Signs): [number, number][] {
  const gaps: [number, number][] = [];
  let past = 0;
  for (let i = 0; i < rare.length; i++) {
    const start = rare[i] as number;
    if (codes[start] !== REPLACEMENT || start < past) continue;
    past = start + 1;
    while (past < codes.length && codes[past] === REPLACEMENT) past++;
    gaps.push([start, past]);
  }
  return gaps;
}

/** One for a line, however many gaps it has. */
function problemOf([first, ...others]: readonly Span[]): Problem {
  const count = others.length + 1;
  return {
    span: first as Span,
    message: {
      en: count === 1 ? 'words are lost here' : `words are lost here and in ${count - 1} more places of this line`,
      zh: count === 1 ? '此处有字丢失' : `此处有字丢失，本行共 ${count} 处`,
    },
    actual: '\ufffd',
    evidence: others,
  };
}
