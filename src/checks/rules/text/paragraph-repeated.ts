import type { Span } from '../../../model.ts';
import { endsTerminated, isBlank } from '../../../text/characters.ts';
import { placeWords } from '../../../text/place.ts';
import type { Problem, Rule } from '../../rule.ts';

/** A shorter paragraph may well stand twice: 同志们, a refrain, a short heading. In UTF-16 code units, without blanks. */
const LEAST = 30;

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
    const { text, blocks } = restored;
    const seen = new Map<string, (typeof blocks)[number]>();
    // What restoration left out as printed twice is a repetition all the same.
    for (const { kind, text: words, span } of boilerplate) {
      const at = kind === 'repetition' && isParagraph(words) ? text.indexOf(words) : -1;
      if (at >= 0) yield problemOf(span, restored.spanOf(at, at + words.length));
    }
    for (const block of blocks) {
      if (block.kind !== 'paragraph' || block.end - block.start < LEAST) continue;
      const words = withoutBlanks(text.slice(block.start, block.end));
      if (words.length < LEAST) continue;
      const first = seen.get(words);
      if (!first) {
        seen.set(words, block);
        continue;
      }
      yield problemOf(restored.spanOf(block.start, block.end), restored.spanOf(first.start, first.end));
    }
  },
};

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

function withoutBlanks(text: string): string {
  let from = 0;
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (!isBlank(text.charCodeAt(i))) continue;
    kept += text.slice(from, i);
    from = i + 1;
  }
  return kept + text.slice(from);
}
