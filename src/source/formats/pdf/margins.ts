import type { PageLine } from './page-lines.ts';

/** What a page prints outside of its text: the number of the page, or words that other pages print in the same place. */
export type MarginKind = 'page-number' | 'running-head';

/** So many lines at either end of a page may be outside of its text. */
const OUTSIDE = 3;
/** Two pages print something in the same place if it is within so many points. */
const SAME_PLACE = 3;
/** Words in the same place of two pages may be chance; of so many they are not, nor of all. */
const LEAST_PAGES = 3;

/** `3`, `- 3 -`, `— 3 —`, `第3页`, `第 3 页 共 20 页`, `3/20`, `Page 3 of 20`: all that a line has beside numbers. */
const AROUND_NUMBERS = /^(?:[-—–－─~·•/／|()（）[\]【】.,，\s第页頁共总]|Page|page|PAGE|of)*$/u;

interface Candidate {
  readonly page: number;
  readonly line: PageLine;
  /** Its text with `#` for numbers. */
  readonly form: string;
  readonly numbers: readonly number[];
}

/**
 * The lines of each page that are no text of it: they stand first or last and have the same form as a line in the same place of
 * other pages; what is hardly more than a number has a number that counts the pages.
 */
export function marginsOf(pages: readonly (readonly PageLine[])[]): ReadonlyMap<PageLine, MarginKind> {
  const found = new Map<PageLine, MarginKind>();
  const withText = pages.filter((lines) => lines.length > 0).length;
  const groups = new Map<string, Candidate[]>();
  pages.forEach((lines, page) => {
    const ends = lines.length <= 2 * OUTSIDE ? lines : [...lines.slice(0, OUTSIDE), ...lines.slice(-OUTSIDE)];
    for (const line of ends) {
      const form = line.text.replace(/\d+/gu, '#').replace(/\s+/gu, '');
      const group = groups.get(form) ?? [];
      groups.set(form, group);
      group.push({ page, line, form, numbers: (line.text.match(/\d{1,6}/gu) ?? []).map(Number) });
    }
  });
  for (const group of groups.values()) {
    const isNumber = (group[0] as Candidate).numbers.length > 0 && AROUND_NUMBERS.test((group[0] as Candidate).form.replaceAll('#', ''));
    for (const alike of isNumber ? counting(group) : inOnePlace(group, withText))
      found.set(alike.line, isNumber ? 'page-number' : 'running-head');
  }
  return keepEnds(pages, found);
}

/** The candidates whose number is that of their page, all but for what the first page begins with. */
function counting(group: readonly Candidate[]): Candidate[] {
  const differences = new Map<number, Candidate[]>();
  for (const candidate of group) {
    for (const difference of new Set(candidate.numbers.map((number) => number - candidate.page))) {
      const same = differences.get(difference) ?? [];
      differences.set(difference, same);
      same.push(candidate);
    }
  }
  const [most = []] = [...differences.values()].sort((a, b) => b.length - a.length);
  return new Set(most.map(({ page }) => page)).size >= 2 ? most : [];
}

function inOnePlace(group: readonly Candidate[], pages: number): Candidate[] {
  const sorted = [...group].sort((a, b) => a.line.line - b.line.line);
  const result: Candidate[] = [];
  let from = 0;
  for (let to = 1; to <= sorted.length; to++) {
    const previous = sorted[to - 1] as Candidate;
    if (to < sorted.length && (sorted[to] as Candidate).line.line - previous.line.line <= SAME_PLACE) continue;
    const place = sorted.slice(from, to);
    const count = new Set(place.map(({ page }) => page)).size;
    if (count >= Math.min(LEAST_PAGES, Math.max(2, pages))) result.push(...place);
    from = to;
  }
  return result;
}

/** Outside is only what has nothing of the text between itself and the end of the page. */
function keepEnds(pages: readonly (readonly PageLine[])[], found: ReadonlyMap<PageLine, MarginKind>): Map<PageLine, MarginKind> {
  const kept = new Map<PageLine, MarginKind>();
  for (const lines of pages) {
    for (const order of [lines, [...lines].reverse()]) {
      for (const line of order) {
        const kind = found.get(line);
        if (kind === undefined) break;
        kept.set(line, kind);
      }
    }
  }
  return kept;
}
