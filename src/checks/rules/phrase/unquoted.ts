import { readingOf } from '../../../slogans/reading.ts';
import { readTable } from '../../../text/table.ts';
import type { Rule } from '../../rule.ts';
import quoted from '../../tables/quoted.tsv';

let terms: ReadonlySet<string> | null = null;

/** A slogan without the quotation marks that it always has. */
export const unquoted: Rule = {
  id: 'phrase/unquoted',
  severity: 'warning',
  summary: { en: 'A slogan stands without the quotation marks that it always has', zh: '通常加引号的提法未加引号' },
  documentation: {
    en:
      'Some slogans stand in quotation marks in 99 of 100 uses in official texts: “四个意识”, “两个维护”, “四风”, “一带一路” (src/checks/tables/quoted.tsv counts them). ' +
      'Each is reported once, with its other bare places as evidence. Inside of a longer quotation or a title nothing is reported, nor in a text without any quotation mark.',
    zh: '有些提法在正式文件中百分之九十九以上都加引号：“四个意识”、“两个维护”、“四风”、“一带一路”等（用例数见 src/checks/tables/quoted.tsv）。每个提法报告一次，其余未加引号之处列为佐证。更长的引文或书名之内不报，全文没有引号的也不报。',
  },
  examples: {
    wrong: ['同志们：\n要增强四个意识、坚定“四个自信”，驰而不息纠治四风。\n'],
    right: [
      '同志们：\n要增强“四个意识”、坚定“四个自信”。有人问：“四个意识怎么增强？”请看《四个自信学习读本》。\n',
      '同志们：\n要增强四个意识。\n',
    ],
  },
  *check({ restored, slogans }) {
    terms ??= new Set(readTable(quoted).map(([term = '']) => term));
    if (readingOf(restored).quotations.length === 0) return;
    for (const { term, occurrences } of slogans) {
      if (!terms.has(term)) continue;
      const bare = occurrences.filter(({ quoted: isQuoted, span }) => {
        if (isQuoted) return false;
        const at = restored.restoredOffset(span.start.offset);
        return !isWithin(restored.text, at);
      });
      const [first, ...others] = bare;
      if (!first) continue;
      yield {
        span: first.span,
        message: {
          en:
            others.length === 0
              ? 'this slogan always stands in quotation marks'
              : `this slogan always stands in quotation marks (${others.length} more)`,
          zh: `此提法通常加引号${others.length === 0 ? '' : `，另有 ${others.length} 处`}`,
        },
        actual: first.text,
        expected: [`“${first.text}”`],
        evidence: others.map(({ span }) => span),
      };
    }
  },
};

/** How far back a quotation or a title is looked for that the place stands in. */
const REACH = 60;

/** Whether a quotation or a title is open at the place. */
function isWithin(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const character = text[i] as string;
    if ('”’》」』。\n'.includes(character)) return false;
    if ('“‘《「『'.includes(character)) return true;
  }
  return false;
}
