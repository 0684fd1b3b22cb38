import { readingOf } from '../../../slogans/reading.ts';
import { withQuotes } from '../../phrases/quotes.ts';
import { longestOf, type Sighting, sightingsIn } from '../../phrases/sightings.ts';
import type { Member } from '../../phrases/words.ts';
import type { Rule } from '../../rule.ts';
import { yearOf } from '../../year.ts';

/** Between two members of a sequence stands a mark and a verb of at most so much in all: 、坚决做到. */
const GAP = 8;
/** A head and such a link. */
const LONGEST_LINK = 13;
/** Words that belong to the member before them. */
const HEADS = ['总体布局', '战略布局', '重要思想', '工作机制'];

type Place = Sighting<Member>;

/** Members of one sequence that stand in one sentence, each close behind the other. */
function runsOf(text: string, members: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  let run: Place[] = [];
  let end = 0;
  for (const member of members) {
    if (member.start < end) continue;
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      last.value.sequence === member.value.sequence &&
      isLink(text.slice(end, end + LONGEST_LINK), member.start - end);
    if (!goesOn) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(member);
    end = member.end;
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/** Whether what stands between two members joins them in one list; `length` is how much stands between them. */
function isLink(between: string, length: number): boolean {
  if (length >= LONGEST_LINK) return false;
  const head = HEADS.find((word) => between.startsWith(word));
  const link = between.slice(head?.length ?? 0, length);
  return link === '' || (link.length <= GAP && '、，,和与及'.includes(link[0] as string));
}

/** A fixed sequence in another order. */
export const order: Rule = {
  id: 'phrase/order',
  severity: 'warning',
  summary: { en: 'The members of a fixed sequence stand in another order', zh: '固定序列的先后次序有误' },
  documentation: {
    en:
      'Some phrases stand in a fixed order: 增强“四个意识”、坚定“四个自信”、做到“两个维护”; 不敢腐、不能腐、不想腐. Reported where members of one sequence follow each other closely in one sentence, each once, ' +
      'in another order. The order of each, and how often it is kept, stands in src/checks/tables/orders.tsv; “两个确立” has more than one accepted place and is not in it.',
    zh:
      '有些表述的先后次序是固定的：增强“四个意识”、坚定“四个自信”、做到“两个维护”；不敢腐、不能腐、不想腐。同一句中紧接着出现、各出现一次而次序不同的，予以报告。' +
      '各序列的次序及其依据见 src/checks/tables/orders.tsv；“两个确立”可有不止一个位置，不在其中。',
  },
  examples: {
    wrong: ['同志们：\n要坚定“四个自信”、增强“四个意识”、做到“两个维护”。学习党的二十大精神。\n'],
    right: ['同志们：\n要增强“四个意识”、坚定“四个自信”、做到“两个维护”。“四个自信”要落到行动上，“四个意识”也一样。\n'],
  },
  *check(subject) {
    const { restored } = subject;
    const reading = readingOf(restored);
    for (const run of runsOf(reading.text, longestOf(sightingsIn(subject).members))) {
      const { items, least, from } = (run[0] as Place).value.sequence;
      const indexes = run.map(({ value }) => value.index);
      if (
        run.length < least ||
        new Set(indexes).size < indexes.length ||
        indexes.every((index, i) => i === 0 || index > (indexes[i - 1] ?? -1))
      )
        continue;
      const year = yearOf(subject)?.year;
      if (year !== undefined && year < from) continue;
      const last = reading.offset((run.at(-1) as Place).end - 1) + 1;
      const [start, end] = withQuotes(restored.text, reading.offset((run[0] as Place).start), last);
      const right = [...indexes].sort((a, b) => a - b).map((index) => items[index] as string);
      yield {
        span: restored.spanOf(start, end),
        message: { en: `the order is ${right.join(', ')}`, zh: `次序应为${right.map((item) => `“${item}”`).join('')}` },
        actual: restored.text.slice(start, end),
      };
    }
  },
};
