// @ts-check
import { median } from './median.mjs';

/** @typedef {import('./process.mjs').Usage} Usage */

/**
 * Whole processes over the same files, each over a part of them in turns: what else the machine does meanwhile hits all of them alike.
 */
export class Turns {
  /** @type {Map<string, Usage[]>} by what was measured, one a part */
  #usages = new Map();

  /** Adds a turn of one of them. @param {string} name @param {Usage} usage */
  add(name, usage) {
    const usages = this.#usages.get(name);
    if (usages) usages.push(usage);
    else this.#usages.set(name, [usage]);
  }

  /** Over all parts, in milliseconds. @param {string} name @param {'cpu' | 'wall'} what */
  sum(name, what) {
    return this.#of(name).reduce((sum, usage) => sum + usage[what], 0);
  }

  /** How many times as much as another: the median of the parts. @param {string} name @param {string} other @param {'cpu' | 'wall'} what */
  ratio(name, other, what) {
    const others = this.#of(other);
    return median(this.#of(name).map((usage, index) => usage[what] / /** @type {Usage} */ (others[index])[what]));
  }

  /** @param {string} name */
  #of(name) {
    return this.#usages.get(name) ?? [];
  }
}
