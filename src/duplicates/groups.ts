/** Things that belong together, by number from 0 (a union-find). The smallest of each group stands for it. */
export class Groups {
  private readonly parents: Uint32Array;

  constructor(size: number) {
    this.parents = new Uint32Array(size);
    for (let i = 0; i < size; i++) this.parents[i] = i;
  }

  /** What stands for the group of the thing. */
  of(thing: number): number {
    const { parents } = this;
    let root = thing;
    while (parents[root] !== root) root = parents[root] as number;
    let at = thing;
    while (at !== root) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const first = this.of(a);
    const second = this.of(b);
    if (first < second) this.parents[second] = first;
    else this.parents[first] = second;
  }
}
