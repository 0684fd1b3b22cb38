import { codesOf, isDigit, isHan, isLatin } from '../../../text/characters.ts';
import type { Signs } from '../../../text/signs.ts';
import type { Rule } from '../../rule.ts';
import { WORD_MASKS, type WordMask } from '../../word-masks.ts';

/** Letters that stand for characters: D内监督. */
export const wordMasked: Rule = {
  id: 'text/word-masked',
  severity: 'warning',
  summary: { en: 'A letter stands for a character, as in D内监督', zh: '以字母代替汉字（如“D内监督”）' },
  documentation: {
    en:
      'Sites that fear their own filters print the initial of the pinyin for a character: D委 for 党委, Z府 for 政府. A text that was copied from there must be ' +
      'given its words back. Only words that leave no doubt are known; D级, A股 and the like are none.',
    zh: '一些网站为避开审查，用拼音首字母代替汉字：D委（党委）、Z府（政府）。摘抄之后应当改回原字。只识别不致误会的词，D级、A股之类不在其列。',
  },
  examples: {
    wrong: ['同志们：\n要强化D内监督，压实各级D委的主体责任。\n', '同志们：\n各级Z府要带头过紧日子。\n'],
    right: ['同志们：\n全市排查D级危房三十六户，新增A股上市企业两家。\n要强化党内监督。\n'],
  },
  *check({ restored }) {
    const { text, signs } = restored;
    for (const [start, word] of masksIn(signs)) {
      const [end, first] = [start + word.mask.length, word.word[0] ?? ''];
      yield {
        span: restored.spanOf(start, end),
        message: { en: `${text[start]} stands for ${first}`, zh: `字母 ${text[start]} 代替了“${first}”字` },
        actual: text.slice(start, end),
        expected: [word.word],
        fix: word.word,
      };
    }
  },
};

/** The masked words of a text and where they stand. */
function masksIn({ text, codes, rare }: Signs): [number, WordMask][] {
  const found: [number, WordMask][] = [];
  for (let i = 0; i < rare.length; i++) {
    const start = rare[i] as number;
    // Nearly all signs stand behind the letters.
    const letter = codes[start] as number;
    if (letter > LAST || !LETTERS.has(letter)) continue;
    const before = text.charCodeAt(start - 1);
    if (isLatin(before) || isDigit(before) || !isHan(text.charCodeAt(start + 1))) continue;
    const word = maskAt(text, start);
    if (word) found.push([start, word]);
  }
  return found;
}

function maskAt(text: string, start: number): WordMask | undefined {
  return WORD_MASKS.find(({ mask }) => text.startsWith(mask, start));
}

/** What a mask begins with. */
const LETTERS = codesOf(WORD_MASKS.map(({ mask }) => mask[0]).join(''));
const LAST = Math.max(...LETTERS);
