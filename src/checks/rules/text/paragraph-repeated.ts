import type { Span } from '../../../model.ts';
import type { Block } from '../../../restore/restored.ts';
import { bitAt, bitsFor, setBit } from '../../../text/bits.ts';
import { endsTerminated, isBlank } from '../../../text/characters.ts';
import { placeWords } from '../../../text/place.ts';
import type { Signs } from '../../../text/signs.ts';
import type { Problem, Rule } from '../../rule.ts';

/** A shorter paragraph may well stand twice: 同志们, a refrain, a short heading. In UTF-16 code units, without blanks. */
const LEAST = 30;
/** By so many characters at either end paragraphs are told apart at first. */
const EDGE = 6;

/** A paragraph that stands in the speech twice. */
export const paragraphRepeated: Rule = {
  id: 'text/paragraph-repeated',
  severity: 'warning',
  summary: { en: 'A paragraph stands in the text twice', zh: '段落重复' },
  documentation: {
    en:
      `The same paragraph of ${LEAST} characters or more, blanks aside, stands in the text again: mostly a slip of copying. ` +
      'Shorter repetitions (a title printed again) are boilerplate; paragraphs of an annex are not compared.',
    zh: `不计空白在内，${LEAST} 字以上的同一段落再次出现，多为复制时的疏漏。较短的重复（如标题再次印出）属于冗余，由 text/boilerplate-left 报告；附件中的段落不作比较。`,
  },
  examples: {
    wrong: [
      '同志们：\n今天的会议专题研究安全生产。\n各级各部门要把安全生产摆在突出位置，时时放心不下，层层压实责任，处处堵塞漏洞。\n要开展拉网式排查。\n' +
        '各级各部门要把安全生产摆在突出位置，时时放心不下，层层压实责任，处处堵塞漏洞。\n散会以后马上行动。\n',
    ],
    right: ['同志们：\n各级各部门要把安全生产摆在突出位置，层层压实责任。\n要开展拉网式排查。\n要开展拉网式排查。\n'],
  },
  *check({ restored, boilerplate }) {
    const { text, signs, blocks } = restored;
    // What restoration left out as printed twice is a repetition all the same.
    for (const { kind, text: words, span } of boilerplate) {
      const at = kind === 'repetition' && isParagraph(words) ? text.indexOf(words) : -1;
      if (at >= 0) yield problemOf(span, restored.spanOf(at, at + words.length));
    }
    for (const [first, second] of repetitions(signs, blocks)) {
      yield problemOf(restored.spanOf(second.start, second.end), restored.spanOf(first.start, first.end));
    }
  },
};

/**
 * Paragraphs that stand again, each with the first of its like. Those whose edges are alike are compared as a whole; most are like no
 * other at their edges.
 */
function* repetitions({ text, codes }: Signs, blocks: readonly Block[]): Generator<readonly [first: Block, second: Block]> {
  if (!mayRepeat(codes, blocks)) return;
  const alike = new Map<number, Block | Map<string, Block>>();
  for (const block of blocks) {
    if (!isLong(block)) continue;
    const edges = edgesOf(codes, block);
    const others = alike.get(edges);
    if (others === undefined) {
      alike.set(edges, block);
      continue;
    }
    const byWords = others instanceof Map ? others : new Map([[wordsOf(text, others), others]]);
    alike.set(edges, byWords);
    const words = wordsOf(text, block);
    if (words.length < LEAST) continue;
    const first = byWords.get(words);
    if (first) yield [first, block];
    else byWords.set(words, block);
  }
}

/** A bit for each hash of edges; written anew for each text. */
const met = bitsFor(0x8000);

/** Whether any two paragraphs may have the same edges: in most texts their hashes differ already. */
function mayRepeat(codes: Uint16Array, blocks: readonly Block[]): boolean {
  met.fill(0);
  for (const block of blocks) {
    if (!isLong(block)) continue;
    const hash = Math.imul(edgesOf(codes, block), 0x9e3779b1) >>> 17;
    if (bitAt(met, hash) === 1) return true;
    setBit(met, hash);
  }
  return false;
}

function isLong({ kind, start, end }: Block): boolean {
  return kind === 'paragraph' && end - start >= LEAST;
}

/** Some characters at either end of a paragraph, blanks aside, as one number. */
function edgesOf(codes: Uint16Array, { start, end }: Block): number {
  let edges = 0;
  let seen = 0;
  for (let at = start; at < end && seen < EDGE; at++) {
    const code = codes[at] as number;
    if (isBlank(code)) continue;
    edges = Math.imul(edges, 31) + code;
    seen++;
  }
  seen = 0;
  for (let at = end - 1; at >= start && seen < EDGE; at--) {
    const code = codes[at] as number;
    if (isBlank(code)) continue;
    edges = Math.imul(edges, 31) + code;
    seen++;
  }
  return edges | 0;
}

/** Whether what was left out as printed twice is a paragraph of the speech, and no title or line below it. */
export function isParagraph(words: string): boolean {
  return words.length >= LEAST && endsTerminated(words);
}

function problemOf(span: Span, other: Span): Problem {
  return {
    span,
    message: { en: `this paragraph stands at ${placeWords(other.start, 'en')} too`, zh: `与${placeWords(other.start, 'zh')}的段落相同` },
    evidence: [other],
  };
}

/** The words of a paragraph without blanks. */
function wordsOf(text: string, { start, end }: Block): string {
  let from = start;
  let kept = '';
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from, end);
}
