import type { Language } from '../../language.ts';

/** `2007–2025`, or nothing. */
const inYears = (years: string | undefined): string => (years === undefined ? '' : `（${years}年）`);
const ofYear = (year: string | undefined): string => (year === undefined ? '' : `${year}年`);

type Part = string | undefined;

/**
 * The clauses that the lexicon's own sources are made of, and how Chinese says them. Names are in Chinese already; a clause that
 * stands in one row only (who named something on which day) is not worth a row here and stays as it is.
 */
const CLAUSES: readonly (readonly [RegExp, (...parts: Part[]) => string])[] = [
  [
    /^attested ([\d,]+)× in ([\d,]+) documents(?: ([\d–]+))?$/,
    (count, documents, years) => `${documents}篇文稿中共${count}次${inYears(years)}`,
  ],
  [
    /^quoted ([\d,]+)× in ([\d,]+) documents of (\d+) localities(?: ([\d–]+))?$/,
    (count, documents, localities, years) => `${localities}地${documents}篇文稿中加引号共${count}次${inYears(years)}`,
  ],
  [/^items beside the term$/, () => '各项与提法一同列出'],
  [/^items in a text of their own$/, () => '各项另见专文'],
  [/^items from general knowledge$/, () => '各项依通行说法'],
  [/^items in a question bank$/, () => '各项见题库'],
  [/^local names too$/, () => '各地也有同名提法'],
  [/^name of a five-year plan, ([\d–]+)$/, (years) => `五年规划（计划）的名称${inYears(years)}`],
  [
    /^name of a five-year plan, ([\d–]+), and of a plan of legal education, ([\d–]+)$/,
    (years, others) => `五年规划（计划）的名称${inYears(years)}，也是普法规划的名称${inYears(others)}`,
  ],
  [/^named in the years before it$/, () => '此前几年已有此称'],
  [/^stated in ([^a-z]+?)(?: of (\d{4}))?$/i, (where, year) => `见${ofYear(year)}${where}`],
  [/^stated at ([^a-z]+?)(?: in (\d{4}))?$/i, (where, year) => `${ofYear(year)}在${where}上提出`],
  [/^stated by ([^a-z]+?)(?: in (\d{4}))?$/i, (who, year) => `${ofYear(year)}由${who}提出`],
  [/^of ([^a-z]+)$/i, (what) => `属于${what}`],
  [/^so since ([^a-z]+)$/i, (when) => `自${when}起`],
  [/^until ([^a-z]+)$/i, (when) => `至${when}为止`],
];

/** What a source of the lexicon says, for people: its clauses in their language. */
export function sourceText(source: string, lang: Language): string {
  return lang === 'en' ? source : source.split('; ').map(inChinese).join('；');
}

function inChinese(clause: string): string {
  for (const [pattern, say] of CLAUSES) {
    const match = pattern.exec(clause);
    if (match !== null) return say(...match.slice(1));
  }
  return clause;
}
