/** Ends a sentence; clauses go on. */
const STOPS = new Set('。！？；!?;\n');
const CLAUSE_STOPS = new Set('。！？；!?;，,：:\n');
/** Looked at no further than so many characters, so that a text without stops takes no longer. */
const FARTHEST = 60;

/** What stands before a place in its sentence. */
export function sentenceBefore(text: string, start: number, most = FARTHEST): string {
  return before(text, start, most, STOPS);
}

/** What stands behind a place in its sentence. */
export function sentenceAfter(text: string, end: number, most = FARTHEST): string {
  let i = end;
  while (i < text.length && i - end < most && !STOPS.has(text[i] as string)) i++;
  return text.slice(end, i);
}

/** What stands before a place in its clause. */
export function clauseBefore(text: string, start: number, most = FARTHEST): string {
  return before(text, start, most, CLAUSE_STOPS);
}

function before(text: string, start: number, most: number, stops: ReadonlySet<string>): string {
  let i = start;
  while (i > 0 && start - i < most && !stops.has(text[i - 1] as string)) i--;
  return text.slice(i, start);
}

/** Tells that something is done. */
const DONE = /了|已|累计|曾|荣获|获批|获得|被评|同比|比上年|比去年|一年来|五年来|以来/u;
/** Tells that something is meant to be done. */
const MEANT = /将|力争|争取|确保|计划|规划|目标|努力|预计|预期|奋斗|要|左右|以上|拟|建成|翻|基本实现/u;

/** Whether a stretch of a sentence reports something. */
export const isReport = (words: string): boolean => DONE.test(words) && !MEANT.test(words);

/** Whether a stretch of a sentence plans something. */
export const isPlan = (words: string): boolean => MEANT.test(words) && !DONE.test(words);
