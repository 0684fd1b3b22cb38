/** How many first hashes there are: so few that their table stays close to the processor, so many that few places of a text meet one by chance. */
export const HASHES = 0x8000;
/** The same of second hashes, which are asked of these places only. */
export const SECOND_HASHES = 0x4000;
/** Of the bits in one element of a table, as a shift. */
export const WORD = 5;
/** In so many drawers things lie by their first hashes. */
const DRAWERS = 0x400;

/** Things that are looked for by two hashes of what shows them. */
export interface Drawers<Thing> {
  /** Bits for the hashes that any of the things has. */
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
  /** The things by drawer, those of one drawer in the order in which they were given. */
  readonly things: readonly Thing[];
  /** The index of the first thing of each drawer, and the number of all things. */
  readonly starts: Uint32Array;
}

/** @param hashesOf the first and the second hash of a thing */
export function drawersOf<Thing>(all: readonly Thing[], hashesOf: (thing: Thing) => readonly [number, number]): Drawers<Thing> {
  const firsts = new Uint32Array(HASHES >>> WORD);
  const seconds = new Uint32Array(SECOND_HASHES >>> WORD);
  const starts = new Uint32Array(DRAWERS + 1);
  const placed = all.map((thing) => {
    const [first, second] = hashesOf(thing);
    set(firsts, first);
    set(seconds, second);
    const drawer = drawerOf(first);
    starts[drawer + 1] = (starts[drawer + 1] as number) + 1;
    return { thing, drawer };
  });
  for (let drawer = 0; drawer < DRAWERS; drawer++) starts[drawer + 1] = (starts[drawer + 1] as number) + (starts[drawer] as number);
  placed.sort((one, other) => one.drawer - other.drawer);
  return { firsts, seconds, things: placed.map(({ thing }) => thing), starts };
}

/** The drawer in which things with the first hash lie. */
export function drawerOf(first: number): number {
  return first & (DRAWERS - 1);
}

function set(table: Uint32Array, hash: number): void {
  table[hash >>> WORD] = (table[hash >>> WORD] as number) | (1 << (hash & 31));
}
