import type { Block } from '../../restore/restored.ts';
import { refusePlaces } from '../../source/plenty.ts';
import type { Subject } from '../rule.ts';
import { DEEPEST, isBalanced, isWordly, STOPS } from './balanced.ts';
import { isPaired, type Token, tokensOf } from './marks.ts';
import { type Open, type PairFault, Paragraph } from './paragraph.ts';

/** How many paragraphs a quotation or a bracket may span. */
const FARTHEST = 12;

/**
 * The quotation marks and brackets of the speech that have no partner or the wrong one, in order of place (restored offsets).
 * A quotation may span paragraphs, each of which may open it again; what was cut off is not reported. Linear in the length of the text.
 */
export function pairFaults({ restored: { text, signs, blocks } }: Subject): PairFault[] {
  const { codes, rare } = signs;
  const faults: PairFault[] = [];
  let pending: Open[] = [];
  // It may be cut off.
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  let to = 0;
  for (let index = 0; index < blocks.length; index++) {
    const { kind, start, end } = blocks[index] as Block;
    const from = to;
    while (to < rare.length && (rare[to] as number) < end) to++;
    if (kind === 'omission') {
      // What was open here may be closed in what is missing.
      pending = [];
      continue;
    }
    if (kind !== 'paragraph' && kind !== 'title') continue;
    if (pending.length > 0) {
      const late = pending.filter(({ block }) => index - block > FARTHEST);
      for (const { at } of late) faults.push({ kind: 'unclosed', at });
      pending = pending.filter(({ block }) => index - block <= FARTHEST);
    }
    // A quotation of several paragraphs opens anew in each and closes once.
    const opensAnew = pending.length > 0 && rare[from] === start && isPaired(codes, start);
    if (!opensAnew && isBalanced(signs, start, from, to)) continue;
    refusePlaces(faults.length);
    const tokens = tokensOf(signs, from, to);
    const [first] = tokens;
    if (opensAnew && pending.some(({ family }) => family === first?.family) && goesOn(text, tokens, end)) tokens.shift();
    for (const one of new Paragraph(text, start, tokens, index, faults).read(pending)) {
      if (mayGoOn(text, start, one.at) || index === last || blocks[index + 1]?.kind === 'omission') pending.push(one);
      else faults.push({ kind: 'unclosed', at: one.at });
    }
    if (pending.length > DEEPEST) pending = pending.slice(-DEEPEST);
  }
  for (const { at, block } of pending) if (block !== last) faults.push({ kind: 'unclosed', at });
  return faults.sort((a, b) => a.at - b.at);
}

/** Whether what opens there may run on through paragraphs: a saying behind a colon or a stop, or at a beginning. */
function mayGoOn(text: string, start: number, at: number): boolean {
  return at === start || '：:。！？'.includes(text[at - 1] as string);
}

/** Whether the quotation with which a paragraph begins fills it: nothing closes it there, or the last mark does. */
function goesOn(text: string, [first, ...others]: readonly Token[], end: number): boolean {
  let depth = 1;
  for (const { at, family, opens } of others) {
    if (family !== first?.family) continue;
    depth += opens === true ? 1 : -1;
    if (depth === 0)
      return [...text.slice(at + 1, end)].every((character) => STOPS.includes(character) || !isWordly(character.charCodeAt(0)));
  }
  return true;
}
