import type { Member } from './series.ts';

/** A member with its place in the tree: 1 is the outermost level. */
export interface Nested {
  readonly member: Member;
  readonly level: number;
  /** Index of the parent among the members, or -1. */
  readonly parent: number;
}

/**
 * Nests members as a reader sees them. A run that began goes on beside its members; a new run stands below what is still
 * open: a run that goes on later, or a family that stands further out. What the document shows once (（1） below 一是) holds
 * for the rest of it. Two passes, each linear in the members times the depth of nesting.
 */
export function nestMembers(members: readonly Member[]): Nested[] {
  const shown = new Set<string>();
  nestOnce(members, shown, true);
  return nestOnce(members, shown, false);
}

function nestOnce(members: readonly Member[], shown: Set<string>, learning: boolean): Nested[] {
  const lastOfRun = new Map<number, number>();
  for (const member of members) lastOfRun.set(member.run, member.start);
  const goesOn = (entry: Member, after: number): boolean => (lastOfRun.get(entry.run) as number) > after;
  const nested: Nested[] = [];
  const stack: number[] = [];
  const at = (index: number): Member => members[stack[index] as number] as Member;
  members.forEach((member, index) => {
    const own = stack.findIndex((entry) => (members[entry] as Member).run === member.run);
    if (own >= 0) stack.length = own;
    else if (member.opening) placeHeading(member);
    else placePoint(member);
    const parent = stack[stack.length - 1] ?? -1;
    stack.push(index);
    nested.push({ member, parent, level: stack.length });
  });
  return nested;

  function placeHeading(member: Member): void {
    while (stack.length > 0 && !at(stack.length - 1).opening) stack.pop();
    if (member.depth > 0) {
      while (stack.length > 0 && !isBelowMarkdown(member, at(stack.length - 1))) stack.pop();
      return;
    }
    const same = stack.findLastIndex((entry) => (members[entry] as Member).family === member.family);
    if (same >= 0 && !goesOn(at(same), member.start)) {
      stack.length = same;
      return;
    }
    while (stack.length > 0) {
      const entry = at(stack.length - 1);
      if (goesOn(entry, member.start)) {
        if (learning && entry.family !== member.family) shown.add(`${entry.family}>${member.family}`);
        return;
      }
      if (entry.depth > 0 || entry.rank < member.rank || (shown.has(`${entry.family}>${member.family}`) && !shown.has(`${member.family}>${entry.family}`))) return;
      stack.pop();
    }
  }

  /** A point belongs to the innermost heading or point whose text holds it. */
  function placePoint(member: Member): void {
    while (stack.length > 0) {
      const entry = at(stack.length - 1);
      if (entry.opening) return;
      if (entry.block === member.block) {
        if (goesOn(entry, member.start)) {
          if (learning) shown.add(`${entry.family}>${member.family}`);
          return;
        }
        if (entry.rank < member.rank || shown.has(`${entry.family}>${member.family}`)) return;
      }
      stack.pop();
    }
  }
}

/** Whether a Markdown heading stands below an entry: deeper by its `#`, or of an inner family on the same level of `#`. */
function isBelowMarkdown(member: Member, entry: Member): boolean {
  if (entry.depth === 0) return false;
  if (entry.depth !== member.depth) return entry.depth < member.depth;
  const bothNumbered = entry.ordinal !== null && member.ordinal !== null;
  return bothNumbered && entry.family !== member.family && entry.rank < member.rank;
}
