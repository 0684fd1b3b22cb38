// @ts-check
/** @typedef {import('./random.mjs').Random} Random */

/** What is put into documents: markers, page marks, blanks, quotes, markup, controls and whatever else has broken such tools. */
const INSERTIONS = [
  ...['一、', '二、', '（一）', '(二)', '三）', '㈠', '1. ', '2．', '3、', '（1）', '(2)', '3)', '⑴', '①', '第一部分', '第二章 '],
  ...[
    '第一，',
    '第二、',
    '第三个方面',
    '一要',
    '二是',
    '一抓',
    '首先，',
    '其次，',
    '最后，',
    '# ',
    '## ',
    '壹、',
    '一百二十三、',
    '〇、',
    '99999999999999999999、',
  ],
  ...['\n3\n', '\n- 3 -\n', '\n第 3 页 共 9 页\n', '第1页第2页', '1、', '12', '\n— 4 —\n'],
  ...[' ', '\u3000\u3000', '\t', '\u00a0', '\u200b', '\ufeff', '\n\n\n', '\r', '\r\n', '\u2028', '\u0085', '\u000b', '\f'],
  ...['“', '”', '"', '‘', '’', '（', '）', '【', '】', '《', '》', '〔', '(', ')', '[', ']'],
  ...['**', '*', '_', '`', '```\n', '<!--', '-->', '---\n', '> ', '| a | b |\n', '[文](http://a.example)', '&nbsp;', '<br>'],
  ...['**个', 'XX市', '____', '20**年', '（此处省略752字）', '全文3829字', '讲三点意见', '“三大”行动', '四个特点', '【提纲】', '目录\n'],
  ...['来源：网络\n', '首页 > 公文\n', '下载本文\n', '附件：\n', '各位代表：\n', '同志们：\n', '（2021年2月23日）\n', '新华社北京3月5日电'],
  ...['\0', '\u001b[31m', '\u202e', '\ud800', '\udc00', '\ufffd', '锟斤拷', '銆�', 'é', '👨‍👩‍👧', '𠮷', 'ﬁ', '\u0301'],
];

/** @typedef {(text: string, random: Random) => string} Mutation */

/** Changes the lines of a text. @param {(lines: string[], random: Random) => string[]} change @returns {Mutation} */
const onLines = (change) => (text, random) => change(text.split('\n'), random).join('\n');

/** Takes a random stretch of at most `longest` characters. @param {string} text @param {Random} random @param {number} longest */
function stretch(text, random, longest) {
  const start = random.below(text.length + 1);
  return { start, end: Math.min(text.length, start + random.below(longest + 1)) };
}

/** @type {Readonly<Record<string, Mutation>>} */
const MUTATIONS = {
  deleteLines: onLines((lines, random) => {
    lines.splice(random.below(lines.length), 1 + random.below(4));
    return lines;
  }),
  duplicateLines: onLines((lines, random) => {
    const from = random.below(lines.length);
    const copy = lines.slice(from, from + 1 + random.below(4));
    lines.splice(random.below(lines.length + 1), 0, ...copy);
    return lines;
  }),
  swapLines: onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [/** @type {string} */ (lines[b]), /** @type {string} */ (lines[a])];
    return lines;
  }),
  shuffleLines: onLines((lines, random) => {
    for (let index = lines.length - 1; index > 0; index--) {
      const other = random.below(index + 1);
      [lines[index], lines[other]] = [/** @type {string} */ (lines[other]), /** @type {string} */ (lines[index])];
    }
    return lines;
  }),
  joinAll: (text) => text.replace(/\n/g, ''),
  joinSome: (text, random) => text.replace(/\n/g, (end) => (random.next() < 0.5 ? '' : end)),
  wrap: (text, random) => text.replace(new RegExp(`(.{${10 + random.below(40)}})`, 'gu'), '$1\n'),
  cutHead: (text, random) => text.slice(random.below(text.length)),
  cutTail: (text, random) => text.slice(0, random.below(text.length)),
  deleteStretch: (text, random) => {
    const { start, end } = stretch(text, random, 200);
    return text.slice(0, start) + text.slice(end);
  },
  moveStretch: (text, random) => {
    const { start, end } = stretch(text, random, 200);
    const rest = text.slice(0, start) + text.slice(end);
    const at = random.below(rest.length + 1);
    return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
  },
  repeatStretch: (text, random) => {
    const { start, end } = stretch(text, random, 12);
    return text.slice(0, end) + text.slice(start, end).repeat(random.below(500)) + text.slice(end);
  },
  insertOne: (text, random) => insert(text, random, random.pick(INSERTIONS)),
  insertMany: (text, random) => {
    let changed = text;
    const inserted = random.next() < 0.5 ? [random.pick(INSERTIONS)] : INSERTIONS;
    for (let count = random.below(40); count > 0; count--) changed = insert(changed, random, random.pick(inserted));
    return changed;
  },
  insertRun: (text, random) => insert(text, random, random.pick(INSERTIONS).repeat(random.below(300))),
  everyLine: (text, random) => {
    const opening = random.pick(INSERTIONS);
    return text.replace(/^/gm, (empty) => (random.next() < 0.3 ? opening : empty));
  },
  afterStops: (text, random) => {
    const following = random.pick(INSERTIONS);
    return text.replace(/。/g, (stop) => (random.next() < 0.3 ? stop + following : stop));
  },
  halfWidth: (text) =>
    text.replace(
      /[，。：；（）]/g,
      (mark) => /** @type {string} */ ({ '，': ',', '。': '.', '：': ':', '；': ';', '（': '(', '）': ')' }[mark]),
    ),
  anyUnit: (text, random) => insert(text, random, String.fromCharCode(random.below(0x10000))),
};

/** @param {string} text @param {Random} random @param {string} inserted */
function insert(text, random, inserted) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + inserted + text.slice(at);
}

/** The window of a text that is changed has so many characters at least, where the text has them. */
export const SHORTEST = 500;

/**
 * A window of the text, changed one to six times, never longer than `longest`.
 * @param {string} text @param {Random} random @param {number} longest
 */
export function mutateText(text, random, longest) {
  const start = random.next() < 0.5 ? 0 : random.below(Math.max(1, text.length - longest));
  let changed = text.slice(start, start + SHORTEST + random.below(longest - SHORTEST + 1));
  for (let count = 1 + random.below(6); count > 0; count--) {
    if (changed === '') return changed;
    changed = random.pick(Object.values(MUTATIONS))(changed, random).slice(0, longest);
  }
  return changed;
}

/**
 * Bytes changed as storage and transfer change them.
 * @param {Uint8Array} bytes @param {Random} random @returns {Uint8Array}
 */
export function mutateBytes(bytes, random) {
  const changed = [...bytes];
  for (let count = 1 + random.below(8); count > 0; count--) {
    const at = random.below(changed.length + 1);
    const kind = random.below(4);
    if (kind === 0) changed[at] = random.below(256);
    else if (kind === 1) changed.splice(at, 1 + random.below(3));
    else if (kind === 2) changed.splice(at, 0, random.below(256));
    else if (random.next() < 0.2) changed.length = at;
  }
  return Uint8Array.from(changed, (byte) => byte ?? 0);
}
