import type { TrendChange } from '../model.ts';

/** What there is of all text in one period. */
export interface Exposure {
  /** Periods as numbers that follow each other. */
  readonly time: number;
  readonly characters: number;
}

/** How a term moves. */
export interface Movement {
  readonly change: TrendChange | null;
  /** Places per 1,000,000 characters, more from one period to the next; null where fewer than three periods have text. */
  readonly slope: number | null;
  /** How many times the slope is larger than its errors allow, with its sign: beyond 1 it counts. 0 where nothing can be said. */
  readonly strength: number;
}

const MILLION = 1_000_000;
const LEAST_PERIODS = 3;
/** With less, nothing is said: a term that one document repeats is no trend. */
const LEAST_COUNT = 5;
const LEAST_DOCUMENTS = 3;
/** So many places a period it takes for chi-squared to hold (Cochran's rule). */
const LEAST_EXPECTED = 5;

/**
 * The two-sided critical values at 1 % of Student's t for 1, 2, 3 … degrees of freedom, and of the normal distribution: one term in a
 * hundred that only moves by chance is still called rising or falling.
 */
export const STUDENT: readonly number[] = [
  63.657, 9.925, 5.841, 4.604, 4.032, 3.707, 3.499, 3.355, 3.25, 3.169, 3.106, 3.055, 3.012, 2.977, 2.947, 2.921, 2.898, 2.878, 2.861,
  2.845, 2.831, 2.819, 2.807, 2.797, 2.787, 2.779, 2.771, 2.763, 2.756, 2.75,
];
const NORMAL = 2.576;
/** That of the normal distribution at 5 % one-sided, for chi-squared. */
const NORMAL_95 = 1.645;

/**
 * Fits straight lines through the rates of terms over the periods, each period with the weight of its characters, so that a thin year says
 * little (weighted least squares). A term rises or falls where its slope is larger than two errors allow: that of how far the rates
 * lie from the line (Student's t), so that bursts in one document or one year are no trend, and that of counting itself (Poisson), so
 * that a few places are none. It is steady where its counts differ no more than those of one common rate would (chi-squared).
 */
export class Movements {
  private readonly periods: number;
  private readonly characters: number;
  private readonly mean: number;
  /** Weighted sum of the squared distances of the periods from their mean. */
  private readonly spread: number;

  /** @param exposures of all periods that have text */
  constructor(exposures: readonly Exposure[]) {
    this.periods = exposures.length;
    this.characters = exposures.reduce((sum, { characters }) => sum + characters, 0);
    this.mean = exposures.reduce((sum, { time, characters }) => sum + time * characters, 0) / this.characters;
    this.spread = exposures.reduce((sum, { time, characters }) => sum + characters * (time - this.mean) ** 2, 0);
  }

  /** @param uses the periods in which the term stands, with its places and the characters of all text there */
  of(uses: readonly (Exposure & { readonly count: number })[], documents: number): Movement {
    const { periods, characters, mean, spread } = this;
    if (periods < LEAST_PERIODS) return { change: null, slope: null, strength: 0 };
    const count = uses.reduce((sum, use) => sum + use.count, 0);
    const slope = uses.reduce((sum, use) => sum + use.count * (use.time - mean), 0) / spread;
    const common = count / characters;
    // Weighted squared distances of the rates from the common one, and from the line.
    const around = uses.reduce((sum, use) => sum + use.count ** 2 / use.characters, 0) - count * common;
    const left = Math.max(0, around - slope ** 2 * spread);
    const size = Math.abs(slope) * Math.sqrt(spread);
    const student = STUDENT[Math.min(periods - 2, STUDENT.length) - 1] as number;
    // Without any distance from the line, or any place, the other error decides.
    const strength =
      Math.sign(slope) * Math.min(times(size, Math.sqrt(left / (periods - 2)) * student), times(size, Math.sqrt(common) * NORMAL));
    return { change: this.change(strength, count, documents, around / common), slope: rounded(slope * MILLION), strength };
  }

  private change(strength: number, count: number, documents: number, chiSquared: number): TrendChange | null {
    if (count < LEAST_COUNT || documents < LEAST_DOCUMENTS) return null;
    const { periods } = this;
    if (Math.abs(strength) > 1) return strength > 0 ? 'rising' : 'falling';
    return count >= LEAST_EXPECTED * periods && chiSquared <= chiSquaredAt95(periods - 1) ? 'steady' : null;
  }
}

/** What chi-squared passes by chance once in twenty times (Wilson and Hilferty's approximation). */
function chiSquaredAt95(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + NORMAL_95 * Math.sqrt(part)) ** 3;
}

const times = (size: number, error: number): number => (size === 0 ? 0 : size / error);

/** To two decimals, and never −0. */
const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;
