import { codesOf, isDigit, isHan, isLatin } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';
import { WORD_MASKS } from '../../word-masks.ts';

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
    for (let start = signs.next(0); start < text.length; start = signs.next(start + 1)) {
      const letter = text.charCodeAt(start);
      // Nearly all signs stand behind the letters.
      if (letter > LAST || !LETTERS.has(letter)) continue;
      const before = text.charCodeAt(start - 1);
      if (isLatin(before) || isDigit(before) || !isHan(text.charCodeAt(start + 1))) continue;
      const word = WORD_MASKS.find(({ mask }) => text.startsWith(mask, start));
      if (!word) continue;
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

/** What a mask begins with. */
const LETTERS = codesOf(WORD_MASKS.map(({ mask }) => mask[0]).join(''));
const LAST = Math.max(...LETTERS);
