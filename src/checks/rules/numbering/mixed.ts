import type { OutlineNode } from '../../../model.ts';
import { markerSpan, markersLike, quoted, shownMarker } from '../../markers.ts';
import { slipsOf } from '../../numbering.ts';
import type { Problem, Rule, Subject } from '../../rule.ts';
import { isSpoken, type Run, runsOf } from '../../runs.ts';

/** 第一…二是…第三, and 一、 （二） 三、: one list in two kinds of marker. */
export const numberingMixed: Rule = {
  id: 'numbering/mixed',
  severity: 'info',
  summary: { en: 'One list has two kinds of marker', zh: '同一组序号用了两种写法' },
  documentation: {
    en:
      'The points of one list are counted in different words (第一…二是…第三), or a heading has the number that is due and the marker of another level ' +
      '(一、 （二） 三、). 首先, 其次 and 最后 go with every other kind, as the reports of the State Council have it (首先…二是…; 首先…其次…第三).',
    zh:
      '同一组要点用了不同的序次语（第一……二是……第三……），或标题的序号接得上、写法却是另一级的（一、（二）三、）。' +
      '“首先”“其次”“最后”可与其他写法连用，国务院政府工作报告即有此例（首先……二是……；首先……其次……第三……），不报。',
  },
  examples: {
    wrong: [
      '同志们：\n做好这项工作，第一，要统一思想；二是要压实责任；第三，要严格督查。\n',
      '同志们：\n一、认清形势\n今年的任务很重。\n（二）突出重点\n重点是项目。\n三、转变作风\n干部要到一线去。\n',
    ],
    right: ['同志们：\n做好这项工作，首先，要统一思想；第二，要压实责任；最后，要严格督查。\n'],
  },
  *check(subject) {
    for (const { kind, node, witness, expected } of slipsOf(subject)) {
      if (kind !== 'stray' || !witness) continue;
      yield problem(subject, node, markersLike(witness, expected), [witness]);
    }
    for (const run of runsOf(subject)) yield* mixture(subject, run);
  },
};

/** The first of the run that is counted in other words than the run began with. */
function* mixture(subject: Subject, { nodes }: Run): Generator<Problem> {
  const family = nodes[0]?.family;
  if (nodes.every((node) => node.family === family)) return;
  const counted = nodes.filter(({ family }) => isSpoken(family) && family !== 'sequence');
  const first = counted[0];
  const other = first && counted.find(({ family }) => family !== first.family);
  if (first && other) yield problem(subject, other, markersLike(first, [other.ordinal as number]), [first]);
}

function problem({ restored }: Subject, node: OutlineNode, expected: string[], witnesses: readonly OutlineNode[]): Problem {
  return {
    span: markerSpan(restored, node),
    message: { en: `the list is counted as ${expected[0]} elsewhere`, zh: `同一组他处的写法应作${quoted(expected)}` },
    actual: shownMarker(node),
    expected,
    evidence: witnesses.map(({ span }) => span),
  };
}
