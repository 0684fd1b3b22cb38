import type { Candidate } from './candidates.ts';

/** A marker that was accepted, with the number that its series gives it. */
export interface Member extends Candidate {
  readonly ordinal: number | null;
  /** Number of the run that it belongs to; the members of one run are siblings. */
  readonly run: number;
}

interface Run {
  readonly id: number;
  readonly members: Candidate[];
  readonly ordinals: number[];
}

/** Ranks between which notes and references are numbered: （一）, （1）, ⑴, ①. */
const BRACKET_RANK = 30;
const SPOKEN_RANK = 80;
/** A formula that is quoted whole has so many members at most. */
const LONGEST_FORMULA = 3;
/** Verbs other than 是 and 要 need so many members where one of them follows a word, or where they change. */
const LEAST_VERBS = 3;
const VERB_RANK = 85;
/** 第一 right before a word is a marker only in a series of so many; see {@link isBareOrdinal}. */
const LEAST_BARE = 3;
const ORDINAL = 'ordinal';
/** Ranks of 第一, 首先, 一是 and 一要: families that a speaker mixes. */
const SPOKEN_RANKS: ReadonlySet<number> = new Set([40, 45, 80]);
/** The points of one run may go on in the next paragraphs. */
const RUNS_ON = 2;
/** 首先 opens a speech and 最后 ends it: across headings they are no series. */
const SEQUENCE = 'sequence';
/** A number that was left out is taken for misplaced when one of so many members before it leaves room for it. */
const SLIPS_BACK = 6;
/** Families from this rank on are spoken: a word without a number of its own (最后) only counts within a run. */
const BOUND_RANK = 40;

/**
 * Decides which candidates are markers. A marker is seldom told by itself: 一是 is one because 二是 follows, 2、 is none
 * because it counts pages. So candidates are gathered into runs that count up from one, family by family, and each run is
 * judged as a whole. Linear but for the depth of nested runs, which is bounded.
 */
export function resolveSeries(candidates: readonly Candidate[]): Member[] {
  const open = new Map<string, Run[]>();
  const all: Run[] = [];
  let nextId = 0;
  let spoken: Run | null = null;
  let verbs: Run | null = null;
  const start = (candidate: Candidate, ordinal: number): Run => {
    const run = { id: nextId++, members: [candidate], ordinals: [ordinal] };
    all.push(run);
    return run;
  };
  const openOf = ({ series }: Candidate): Run[] => {
    let runs = open.get(series);
    if (!runs) {
      runs = [];
      open.set(series, runs);
    }
    return runs;
  };
  for (const candidate of candidates) {
    if (candidate.opening && candidate.rank < BOUND_RANK) open.delete(SEQUENCE);
    const runs = open.get(candidate.series);
    const unnumbered = candidate.ordinal === null && candidate.rank < BOUND_RANK;
    // 第一，…。第一书记要…。第二，…: beside a list of markers a bare one begins none.
    if (isBareOrdinal(candidate) && !mayCount(runs, candidate)) continue;
    const at = unnumbered || !runs ? -1 : continuedRun(runs, candidate);
    if (runs && at >= 0) {
      while (runs.length > at + 1) runs.pop();
      const run = runs[at] as Run;
      run.members.push(candidate);
      run.ordinals.push(candidate.ordinal ?? (run.ordinals[run.ordinals.length - 1] as number) + 1);
      if (SPOKEN_RANKS.has(candidate.rank)) spoken = run;
      else if (candidate.rank === VERB_RANK) verbs = run;
    } else if (adopts(spoken, candidate) || changes(verbs, candidate)) {
      // 首先…二是…三是, 首先…其次…第三, 一查…二治…三管: the speaker changes the family and counts on.
      const run = (candidate.rank === VERB_RANK ? verbs : spoken) as Run;
      dropRun(open, run);
      run.members.push(candidate);
      run.ordinals.push(candidate.ordinal as number);
      openOf(candidate).push(run);
    } else if (candidate.ordinal === 1 || candidate.opening) {
      if (candidate.ordinal === null && !unnumbered) continue;
      // A new run inside the paragraph of an open one nests in it; at most a few do.
      const siblings = openOf(candidate);
      if (siblings.length >= 3) siblings.shift();
      const run = start(candidate, candidate.ordinal ?? 0);
      siblings.push(run);
      if (SPOKEN_RANKS.has(candidate.rank)) spoken = run;
      else if (candidate.rank === VERB_RANK) verbs = run;
    }
  }
  const members: Member[] = [];
  for (const run of all) {
    if (!isSeries(run)) continue;
    for (let i = 0; i < run.members.length; i++) {
      if (isMember(run, i)) members.push(toMember(run.members[i] as Candidate, run.ordinals[i] as number, run.id));
    }
  }
  return members.sort((a, b) => a.start - b.start);
}

/** 第一坚持, where a marker is 第一，坚持 or 第一要坚持. */
function isBareOrdinal({ series, alone }: Candidate): boolean {
  return series === ORDINAL && !alone;
}

/** Whether a bare ordinal begins a list where none is open, or goes on with one without a gap. */
function mayCount(runs: readonly Run[] | undefined, candidate: Candidate): boolean {
  const near = runs?.filter(({ members }) => isNear(members[members.length - 1] as Candidate, candidate)) ?? [];
  if (candidate.ordinal === 1) return near.length === 0;
  return near.some(({ ordinals }) => (ordinals[ordinals.length - 1] as number) + 1 === candidate.ordinal);
}

function toMember(candidate: Candidate, counted: number, run: number): Member {
  const { family, series, rank, start, end, titleStart, block, opening, alone, depth, quoted, afterCut, before } = candidate;
  const ordinal = candidate.ordinal === null && rank < BOUND_RANK ? null : counted;
  return { family, series, rank, ordinal, start, end, titleStart, block, opening, alone, depth, quoted, afterCut, before, run };
}

/** Whether 二治 may count on from a run that 一查 began in the same paragraph: both stand where points do. */
function changes(run: Run | null, candidate: Candidate): boolean {
  if (!run || candidate.rank !== VERB_RANK || candidate.opening || candidate.before < 2) return false;
  const last = run.members[run.members.length - 1] as Candidate;
  const ordinal = run.ordinals[run.ordinals.length - 1] as number;
  return run.ordinals[0] === 1 && last.block === candidate.block && candidate.ordinal === ordinal + 1;
}

/** Whether 二是 may count on from a run that 首先 or 第一 began in the same paragraph and nothing of its own family went on with. */
function adopts(run: Run | null, candidate: Candidate): boolean {
  if (!run || !SPOKEN_RANKS.has(candidate.rank) || candidate.series.includes(':') || candidate.before < 2) return false;
  const last = run.members[run.members.length - 1] as Candidate;
  const ordinal = run.ordinals[run.ordinals.length - 1] as number;
  return run.ordinals[0] === 1 && last.series !== candidate.series && last.block === candidate.block && candidate.ordinal === ordinal + 1;
}

function dropRun(open: Map<string, Run[]>, run: Run): void {
  const runs = open.get((run.members[run.members.length - 1] as Candidate).series);
  const at = runs?.indexOf(run) ?? -1;
  if (at >= 0) runs?.splice(at, 1);
}

/** Index of the innermost open run that the candidate continues, or -1. */
function continuedRun(runs: readonly Run[], candidate: Candidate): number {
  // 一是…；三是… has a list of its own, and does not go on with that of the paragraph before.
  let isBegun = false;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i] as Run;
    const last = run.ordinals[run.ordinals.length - 1] as number;
    const lastMember = run.members[run.members.length - 1] as Candidate;
    if (lastMember.opening && !candidate.opening && candidate.before === 0) continue;
    const exact = candidate.ordinal === last + 1 && candidate.before >= 2 && candidate.block - lastMember.block <= RUNS_ON;
    if (!isNear(lastMember, candidate) && (!exact || isBegun)) continue;
    if (candidate.ordinal === null || candidate.ordinal === last + 1) return i;
    isBegun ||= lastMember.block === candidate.block;
  }
  if (candidate.ordinal === 1) return -1;
  // A gap or a repeated number is a slip of the writer, not a new list.
  const run = runs[runs.length - 1];
  if (!run || candidate.ordinal === null) return -1;
  const last = run.ordinals[run.ordinals.length - 1] as number;
  const near = isNear(run.members[run.members.length - 1] as Candidate, candidate);
  const slip =
    fillsGap(run, candidate.ordinal) ||
    (candidate.opening
      ? candidate.ordinal >= last && candidate.ordinal <= last + 3
      : candidate.ordinal === last || candidate.ordinal === last + 2);
  return near && slip && candidate.before >= 2 ? runs.length - 1 : -1;
}

/** 一、二、四、三、: the number that the run left out comes after all, in the wrong place. */
function fillsGap({ ordinals }: Run, ordinal: number): boolean {
  const recent = ordinals.slice(-SLIPS_BACK);
  const first = recent[0] as number;
  return ordinal > first && ordinal < (ordinals[ordinals.length - 1] as number) && !recent.includes(ordinal);
}

/** Points of one run stand in one paragraph; headings of one run may stand far apart. */
function isNear(last: Candidate, candidate: Candidate): boolean {
  if (candidate.opening) return last.opening || candidate.block - last.block <= 3;
  return candidate.block === last.block;
}

/** Whether a run is a series at all. */
function isSeries(run: Run): boolean {
  const first = run.members[0] as Candidate;
  const { length } = run.members;
  const inline = countInline(run.members);
  if (first.ordinal === null) return true;
  if (first.series === SEQUENCE && run.ordinals[0] !== 1) return false;
  // “一要吃饭，二要建设” quotes somebody's formula.
  if (first.quoted && length <= LONGEST_FORMULA) return false;
  if (isBareOrdinal(first) && length < LEAST_BARE) return false;
  if (first.family.startsWith('verb-') && !first.alone) {
    const isOne = run.members.every((member) => member.series === first.series);
    const least = isOne && (inline === 0 || run.members.every((member) => member.before >= 2)) ? 2 : LEAST_VERBS;
    if (length < least || run.ordinals[0] !== 1) return false;
    // 一大批青年…；三大平台…: so few that do not count on are other words.
    if (length <= LEAST_VERBS && run.ordinals.some((ordinal, i) => ordinal !== i + 1)) return false;
  }
  if (length >= 2 && run.ordinals[0] === 1) {
    if (refersToNotes(run)) return false;
    // A loose first member (主要做到一是) needs the others to stand where markers do.
    return first.before > 0 || run.members.slice(1).every((member) => member.before >= 2);
  }
  return inline < length;
}

/** How many of the candidates stand inside paragraphs. */
function countInline(members: readonly Candidate[]): number {
  let inline = 0;
  for (let i = 0; i < members.length; i++) if (!(members[i] as Candidate).opening) inline++;
  return inline;
}

/** ①, ⑴ and （1） right after words are note marks, unless enough of them stand where points do. */
function refersToNotes(run: Run): boolean {
  const first = run.members[0] as Candidate;
  const glued = run.members.filter((member) => member.before === 0).length;
  const oneBlock = run.members.every((member) => member.block === first.block);
  return glued > 0 && first.rank >= BRACKET_RANK && first.rank < SPOKEN_RANK && (!oneBlock || glued * 2 > run.members.length);
}

/** Whether the member at `index` of a series stands: those that open a paragraph may do so alone. */
function isMember(run: Run, index: number): boolean {
  const member = run.members[index] as Candidate;
  const { length } = run.members;
  const startsAtOne = run.ordinals[0] === 1;
  if (!member.opening) return startsAtOne && length >= 2;
  if (length >= 2 && startsAtOne) return true;
  if (member.depth > 0) return true;
  if (!member.alone) return length >= 2;
  if (member.afterCut) return false;
  // A lone 3、 or 7. counts something else; a lone 三、 is what a cut has left.
  const lone = length === 1;
  if (lone && (member.family === 'arabic' || member.family === 'circled') && member.ordinal !== 1) return false;
  return true;
}
