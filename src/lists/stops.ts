/** Places of the marks that divide a text into sentences, so that what lies between two of them is counted by search. */
export class Stops {
  readonly semicolons: readonly number[];
  readonly colons: readonly number[];
  readonly sentenceEnds: readonly number[];

  constructor(text: string) {
    this.semicolons = offsetsOf(text, '；', ';');
    this.colons = offsetsOf(text, '：', ':');
    this.sentenceEnds = offsetsOf(text, '。');
  }
}

/** Offsets of the mark in either width, sorted. */
function offsetsOf(text: string, mark: string, other: string | null = null): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) offsets.push(at);
  if (other === null || !text.includes(other)) return offsets;
  for (let at = text.indexOf(other); at >= 0; at = text.indexOf(other, at + 1)) offsets.push(at);
  return offsets.sort((a, b) => a - b);
}
