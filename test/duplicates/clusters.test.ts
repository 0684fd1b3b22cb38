import { describe, expect, it } from 'vitest';
import { clustersOf, type FoundPair } from '../../src/duplicates/clusters.ts';

/** A pair of documents of which each has so much of the other. */
function pair(first: number, second: number, ofFirst: number, ofSecond = ofFirst): FoundPair {
  const characters = Math.round(1000 * Math.max(ofFirst, ofSecond));
  return { first, second, characters, containment: [ofFirst, ofSecond], similarity: (ofFirst + ofSecond) / 2, passages: 1 };
}

describe('clusters', () => {
  it('are versions where each document has nearly all of another', () => {
    expect(clustersOf([pair(0, 1, 0.95), pair(1, 2, 0.9)], 4)).toEqual([{ documents: [0, 1, 2], kind: 'version' }]);
  });

  it('are versions where one document holds another nearly whole', () => {
    expect(clustersOf([pair(0, 1, 0.1, 0.97)], 2)).toEqual([{ documents: [0, 1], kind: 'version' }]);
  });

  it('are not bound by a short document that stands in several long ones: it goes with the one most like it', () => {
    const notice = 3;
    expect(clustersOf([pair(0, notice, 0.02, 1), pair(1, notice, 0.05, 1), pair(2, notice, 0.01, 1)], 4)).toEqual([
      { documents: [1, notice], kind: 'version' },
    ]);
  });

  it('are passages where documents share parts', () => {
    expect(clustersOf([pair(0, 1, 0.3), pair(0, 2, 0.2), pair(1, 2, 0.2)], 3)).toEqual([{ documents: [0, 1, 2], kind: 'passages' }]);
  });

  it('are not chained through one document each: most pairs between two clusters are to share something', () => {
    const chain = [pair(0, 1, 0.5), pair(1, 2, 0.3), pair(2, 3, 0.5), pair(3, 4, 0.3), pair(4, 5, 0.5)];
    expect(clustersOf(chain, 6).map(({ documents }) => documents)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('are not made by a sentence that two long documents have in common', () => {
    expect(clustersOf([pair(0, 1, 0.004, 0.006)], 2)).toEqual([]);
  });

  it('tell the versions of a text first, and then what else shares parts with them', () => {
    const pairs = [pair(0, 1, 0.99), pair(0, 2, 0.4), pair(1, 2, 0.4)];
    expect(clustersOf(pairs, 3)).toEqual([
      { documents: [0, 1], kind: 'version' },
      { documents: [0, 1, 2], kind: 'passages' },
    ]);
  });
});
