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
/** Tells that something is meant to be done. 要 is also the end of 重要 and the beginning of 要求. */
const MEANT =
  /将(?![军领士])|力争|争取|确保|计划|规划|目标|努力|预计|预期|奋斗|(?<![重主纪需必紧摘次首])要(?![求点闻素])|拟|(?:全面|基本|初步|率先)(?:建成|实现)|翻[一两]番/u;
/** Such figures are of aims more often than of results. */
const ROUGH = /左右|以上|建成|提前|准备|保持/u;

/** Whether a stretch of a sentence reports something. */
export const isReport = (words: string): boolean => DONE.test(words) && !isAim(words);

/** Whether what a stretch of a sentence tells may be an aim. */
export const isAim = (words: string): boolean => MEANT.test(words) || ROUGH.test(words);

/** Whether a stretch of a sentence plans something. */
export const isPlan = (words: string): boolean => MEANT.test(words) && !DONE.test(words);
