import type { Placeholder } from '../model.ts';
import { hash } from '../text/hash.ts';

/**
 * Names for the placeholders of one document: category and a hash of the mark with its context, and where several are alike, which
 * of them it is. A name stays the same when the text changes elsewhere.
 */
export class Identities {
  private readonly counts = new Map<string, number>();

  of(category: Placeholder['category'], mark: string, { before, after }: Placeholder['context']): string {
    const name = `${category}-${hash(`${before}\n${mark}\n${after}`)}`;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}
