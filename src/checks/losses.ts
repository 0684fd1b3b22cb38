import { oncePer } from '../text/once.ts';
import { firstFrom } from '../text/search.ts';
import type { Subject } from './rule.ts';

/** Where the document says, or its bytes show, that something of it is lost: what is missing there is nobody's mistake. */
export class Losses {
  /** Source offsets, sorted; looked for when first asked, for few texts give reason to. */
  private places: readonly number[] | null = null;

  constructor(private readonly subject: Subject) {}

  /** Whether anything was lost between two source offsets. */
  between(from: number, to: number): boolean {
    this.places ??= placesOf(this.subject);
    const place = this.places[firstFrom(this.places, from)];
    return place !== undefined && place < to;
  }
}

/** What is lost of a speech. */
export const lossesOf = oncePer((subject: Subject): Losses => new Losses(subject));

function placesOf({ restored, placeholders }: Subject): number[] {
  const places: number[] = [];
  for (const { category, span } of placeholders) if (category === 'omission') places.push(span.start.offset);
  for (const { kind, start } of restored.removals) if (kind === 'mojibake') places.push(start);
  const { text } = restored.source;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) places.push(at);
  return places.sort((a, b) => a - b);
}
