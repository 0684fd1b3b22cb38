import { Matcher } from '../../../lexicon/matcher.ts';
import { type Reading, readingOf } from '../../../slogans/reading.ts';
import { withQuotes } from '../../phrases/quotes.ts';
import type { Rule } from '../../rule.ts';
import { readTable } from '../../table.ts';
import orders from '../../tables/orders.tsv';
import { yearOf } from '../../year.ts';

/** Between two members of a sequence stands a mark and a verb of at most so much in all: 、坚决做到. */
const GAP = 8;
/** A head and such a link. */
const LONGEST_LINK = 13;
/** Words that belong to the member before them. */
const HEADS = ['总体布局', '战略布局', '重要思想', '工作机制'];

interface Member {
  readonly sequence: number;
  readonly index: number;
}

interface Place extends Member {
  readonly start: number;
  readonly end: number;
}

interface Sequence {
  readonly items: readonly string[];
  readonly least: number;
  readonly from: number;
}

let ready: { readonly sequences: readonly Sequence[]; readonly members: Matcher<Member> } | null = null;

function makeReady(): NonNullable<typeof ready> {
  const members = new Matcher<Member>();
  const sequences = readTable(orders).map(([items = '', least, from], sequence) => {
    const names = items.split('|');
    names.forEach((name, index) => {
      members.add(name, { sequence, index });
    });
    return { items: names, least: Number(least), from: Number(from) };
  });
  return { sequences, members };
}

/** Members of one sequence that stand in one sentence, each close behind the other. */
function runsOf({ text, codes }: Reading, members: Matcher<Member>): Place[][] {
  const runs: Place[][] = [];
  let run: Place[] = [];
  const { length } = text;
  for (let start = members.next(codes, 0, length); start < length; start = members.next(codes, start + 1, length)) {
    const found = members.at(text, start).at(-1);
    if (!found) continue;
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      last.sequence === found.value.sequence &&
      isLink(text.slice(last.end, last.end + LONGEST_LINK), start - last.end);
    if (!goesOn) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push({ ...found.value, start, end: found.end });
    start = found.end - 1;
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
    ready ??= makeReady();
    const { restored } = subject;
    const reading = readingOf(restored);
    for (const run of runsOf(reading, ready.members)) {
      const { items, least, from } = ready.sequences[(run[0] as Place).sequence] as Sequence;
      const indexes = run.map(({ index }) => index);
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
