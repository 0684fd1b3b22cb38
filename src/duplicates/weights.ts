import { Groups } from './groups.ts';
import { type Holders, STEP } from './holders.ts';
import { FORMULAIC } from './letters.ts';

/** What a letter weighs that proves as much as it can. */
export const FULL = 64;
/** So many different texts may share a passage that one has taken from another; what more of them have weighs ever less, since it is a phrase that goes round. */
const FEW_TEXTS = 6;
/** Documents of which each has this share of the other are one text where texts are counted. */
const ONE_TEXT = 0.5;

/** What the known letters weigh as evidence that a passage was copied. */
export class Weights {
  /** Of samples, from 0 to {@link FULL}. */
  private readonly samples: Uint8Array;
  /** Sums over the letters before each, as far as they fit: a difference of two is right all the same. */
  private readonly sums: Uint32Array;

  /**
   * @param text the known letters
   * @param sizes of the documents, in letters
   */
  constructor(holders: Holders, text: Uint16Array, length: number, sizes: readonly number[]) {
    this.samples = weighSamples(holders, textsOf(holders, sizes));
    this.sums = new Uint32Array(length + 1);
    for (let at = 0, sum = 0; at < length; at++) {
      if (((text[at] as number) & FORMULAIC) === 0) sum = (sum + this.ofSample(Math.floor(at / STEP))) >>> 0;
      this.sums[at + 1] = sum;
    }
  }

  ofSample(sample: number): number {
    return this.samples[sample] as number;
  }

  /** What the known letters from `from` to `to` weigh, in letters of full weight times {@link FULL}. */
  of(from: number, to: number): number {
    return ((this.sums[to] as number) - (this.sums[from] as number)) >>> 0;
  }
}

/** Which documents are one text: by the number of the first of them. */
function textsOf(holders: Holders, sizes: readonly number[]): Uint32Array {
  const groups = new Groups(sizes.length);
  for (let document = 0; document < sizes.length; document++) {
    for (const [partner, samples] of holders.partnersOf(document, () => 1)) {
      const larger = Math.max(sizes[document] as number, sizes[partner] as number);
      if (samples * STEP >= larger * ONE_TEXT) groups.join(document, partner);
    }
  }
  return Uint32Array.from(sizes, (_size, document) => groups.of(document));
}

function weighSamples({ samples, starts, documents }: Holders, texts: Uint32Array): Uint8Array {
  const weights = new Uint8Array(samples).fill(FULL);
  /** By text: the sample that was last seen in it, and one. */
  const seen = new Uint32Array(texts.length);
  for (let sample = 0; sample < samples; sample++) {
    const to = starts[sample + 1] as number;
    let count = 0;
    for (let i = starts[sample] as number; i < to; i++) {
      const text = texts[documents[i] as number] as number;
      if (seen[text] === sample + 1) continue;
      seen[text] = sample + 1;
      count++;
    }
    if (count > FEW_TEXTS) weights[sample] = Math.round((FULL * FEW_TEXTS) / count);
  }
  return weights;
}
