import { readingOf } from '../../../slogans/reading.ts';
import { isHan } from '../../../text/characters.ts';
import { longestOf, sightingsIn } from '../../phrases/sightings.ts';
import type { Rule } from '../../rule.ts';

/** A verb that does not go with the slogan. */
export const verb: Rule = {
  id: 'phrase/verb',
  severity: 'warning',
  summary: { en: 'A verb does not go with the slogan', zh: '动词与提法搭配不当' },
  documentation: {
    en:
      'Slogans have verbs of their own: 增强“四个意识”, 坚定“四个自信”, 做到“两个维护”, 统筹推进“五位一体”, 协调推进“四个全面”. Reported is a verb that stands right before the slogan as its object ' +
      'and was not once found with it in thousands of uses in official texts (src/checks/tables/verbs.tsv counts them). 增强“两个维护”的自觉 is another construction and right.',
    zh:
      '提法各有固定搭配的动词：增强“四个意识”、坚定“四个自信”、做到“两个维护”、统筹推进“五位一体”、协调推进“四个全面”。紧接在提法之前、以其为宾语，而在数千条正式用例中从未与之搭配的动词，予以报告（用例数见 src/checks/tables/verbs.tsv）。' +
      '“增强‘两个维护’的自觉”是另一种结构，不报。',
  },
  examples: {
    wrong: ['同志们：\n要做到“四个意识”，增强“两个维护”。\n', '同志们：\n要协调推进“五位一体”总体布局。\n'],
    right: ['同志们：\n要增强“四个意识”、坚定“四个自信”，增强“两个维护”的自觉，统筹推进“五位一体”总体布局。\n'],
  },
  *check(subject) {
    const { restored } = subject;
    const reading = readingOf(restored);
    const { text } = reading;
    for (const { start: at, end, value } of longestOf(sightingsIn(subject).verbs)) {
      if (!isObject(text, end)) continue;
      const wrong = value.wrong.find((word) => text.startsWith(word, at - word.length));
      if (wrong === undefined) continue;
      const from = reading.offset(at - wrong.length);
      const to = reading.offset(at - 1) + 1;
      const term = text.slice(at, end);
      yield {
        span: restored.spanOf(from, to),
        message: { en: `${wrong} does not go with ${term}`, zh: `“${wrong}”与“${term}”搭配不当` },
        actual: wrong,
        expected: value.right,
      };
    }
  },
};

/** Whether the term is the whole object of what stands before it: nothing of it follows but its own head. */
function isObject(text: string, end: number): boolean {
  return !isHan(text.charCodeAt(end)) || text.startsWith('总体布局', end) || text.startsWith('战略布局', end);
}
