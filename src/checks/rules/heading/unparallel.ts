import type { OutlineNode } from '../../../model.ts';
import { shownMarker } from '../../markers.ts';
import type { Rule } from '../../rule.ts';
import { type Run, runsOf } from '../../runs.ts';

/** A longer title is a sentence, and sentences need not be alike. */
const LONGEST_TITLE = 30;
/** So many others must begin alike. */
const LEAST_OPENINGS = 3;
const DIVIDER = /^[，,；;\s]$/u;
const MARK = /^\p{P}$/u;
/** So many others must be of one measure: of titles of one clause more, since those agree by chance. */
const LEAST_MEASURES = 4;
const LEAST_SINGLE = 5;
/** Openings that every heading of a report may have, whatever follows. */
const EMPTY_OPENINGS: ReadonlySet<string> = new Set(['关于', '有关', '对于', '我们', '全市', '全省', '全县', '全国']);

/** How a title is made: what it begins with, and the lengths of its clauses. */
interface Form {
  readonly opening: string;
  readonly clauses: readonly number[];
  readonly length: number;
}

/** One heading among parallel ones that is made otherwise. */
export const headingUnparallel: Rule = {
  id: 'heading/unparallel',
  severity: 'info',
  summary: { en: 'A heading is not made like its siblings', zh: '标题与同组的不对仗' },
  documentation: {
    en:
      'All headings of a list but one begin with the same word (聚焦…, 聚焦…, 聚焦…), or have clauses of the same lengths, and this one is plainly made otherwise. Headings ' +
      'of a speech are usually kept parallel; where it is meant so, as for the last part on the government itself, leave it. A character more or less is no matter, ' +
      'nor is another word in the same measure.',
    zh:
      '同组的标题除一个外，都用同一个词开头（聚焦……、聚焦……、聚焦……），或各分句字数都相同，而这一个的写法明显不同。讲话的标题通常求其对仗；' +
      '有意为之的（如最后讲政府自身建设的一条）可不理会。多一两个字的，或换了词而字数相同的，不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、坚持目标导向，抓好项目\n重点是项目。\n二、坚持问题导向，抓好环境\n环境要好。\n三、干部队伍要过硬\n干部要到一线去。\n四、坚持结果导向，抓好督查\n督查要跟上。\n',
    ],
    right: [
      '同志们：\n一、坚持目标导向，抓好项目\n重点是项目。\n二、坚持问题导向，抓好环境\n环境要好。\n三、强化实干导向，抓好作风\n干部要到一线去。\n四、坚持结果导向，抓好督查\n督查要跟上。\n',
      '同志们：\n一、形势和任务\n今年的任务很重。\n二、突出重点，抓好项目\n重点是项目。\n三、转变作风\n干部要到一线去。\n四、关于组织领导\n一把手要负总责。\n',
    ],
  },
  *check(subject) {
    for (const run of runsOf(subject)) {
      const odd = oddOne(run);
      if (!odd) continue;
      const others = run.nodes.filter((node) => node !== odd);
      yield {
        span: odd.span,
        message: {
          en: `the ${others.length} headings beside it are made alike`,
          zh: `同组其余 ${others.length} 个标题写法一致`,
        },
        actual: shownMarker(odd) + odd.title,
        evidence: others.map(({ span }) => span),
      };
    }
  },
};

function oddOne({ nodes }: Run): OutlineNode | null {
  if (
    nodes.length <= LEAST_OPENINGS ||
    nodes.some(({ kind, title }) => kind !== 'heading' || title.length < 2 || title.length > LONGEST_TITLE)
  )
    return null;
  const titleAt = (index: number): string => (nodes[index] as OutlineNode).title;
  const opening = exception(nodes.length, (index) => openingCode(titleAt(index)));
  const index = exception(nodes.length, (at) => shapeOf(titleAt(at)));
  if (opening < 0 && index < 0) return null;
  const forms = nodes.map(({ title }) => formOf(title));
  if (opening >= 0) {
    const others = forms.filter((_, i) => i !== opening);
    const shared = (others[0] as Form).opening;
    const form = forms[opening] as Form;
    const isPattern = !EMPTY_OPENINGS.has(shared) && /^\p{Script=Han}{2}$/u.test(shared);
    const isAlike = others.every(({ clauses }) => clauses.length === others[0]?.clauses.length);
    if (isPattern && isAlike && others.every((other) => measure(other) !== measure(form))) return nodes[opening] as OutlineNode;
  }
  if (index < 0) return null;
  const form = forms[index] as Form;
  const other = forms[index === 0 ? 1 : 0] as Form;
  const least = other.clauses.length > 1 ? LEAST_MEASURES : LEAST_SINGLE;
  const isUnlike = form.clauses.length !== other.clauses.length || Math.abs(form.length - other.length) * 3 > other.length;
  const isAlone = forms.filter(({ opening: word }) => word === form.opening).length === 1;
  return nodes.length > least && isUnlike && isAlone ? (nodes[index] as OutlineNode) : null;
}

const openingOf = (title: string): string => title.slice(0, 2);

/** The first two code units as one number. */
const openingCode = (title: string): number => title.charCodeAt(0) * 0x10000 + title.charCodeAt(1);

function formOf(title: string): Form {
  const clauses = title.split(/[，,；;\s]+/u).map((clause) => clause.replace(/\p{P}/gu, '').length);
  return { opening: openingOf(title), clauses, length: clauses.reduce((sum, length) => sum + length, 0) };
}

function measure({ clauses }: Form): string {
  return clauses.join('+');
}

/**
 * The lengths of the clauses of a title as one number: a bit of 0 for each code unit, one of 1 where clauses are divided. No more are
 * needed than the longest title has code units, so that it is the same for two titles where {@link measure} is, and nowhere else.
 */
function shapeOf(title: string): number {
  let shape = 1;
  let isDivided = false;
  for (let i = 0; i < title.length; ) {
    const character = isPlain(title.charCodeAt(i)) ? '' : String.fromCodePoint(title.codePointAt(i) as number);
    const isDivider = character !== '' && DIVIDER.test(character);
    if (isDivider && !isDivided) shape = shape * 2 + 1;
    else if (!isDivider && (character === '' || !MARK.test(character))) shape <<= character.length || 1;
    isDivided = isDivider;
    i += character.length || 1;
  }
  return shape;
}

/** Whether the code unit is a Han character by itself, as most of a title are. */
const isPlain = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The index of the only one of so many values that differs from all others, which are the same; -1 where there is no such value. */
function exception(length: number, valueAt: (index: number) => number): number {
  const first = valueAt(0);
  const common = first === valueAt(1) ? first : valueAt(2);
  let odd = -1;
  for (let index = 0; index < length; index++) {
    if (valueAt(index) === common) continue;
    // Most titles differ soon, and the rest need not be measured.
    if (odd >= 0) return -1;
    odd = index;
  }
  return odd;
}
