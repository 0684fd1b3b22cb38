import type { Placeholder } from '../model.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

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

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits: it keeps names apart, it guards nothing. */
function hash(text: string): string {
  let value = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  return (value >>> 0).toString(16).padStart(8, '0');
}
