import { describe, expect, it } from 'vitest';
import { foundIn } from '../duplicates/found-in.ts';
import { Writer } from '../duplicates/writer.ts';

const TITLE = '在全县工作会议上的讲话\n\n同志们：\n';
const COUNT = 300;
const many = (text: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`${String(index).padStart(4, '0')}.txt`, text(index)]));

describe('inputs that share as much as can be', () => {
  it('give no more pairs than twice the documents, and say that there are more', async () => {
    const text = TITLE + new Writer(1).speech(5).join('\n');
    const { clusters, passages, totals } = await foundIn(many(() => text));
    expect(totals.pairs).toBeLessThan(2 * COUNT);
    expect(totals).toMatchObject({ documents: COUNT, passages: 1, isPartial: true });
    expect(clusters.map(({ kind, paths }) => [kind, paths.length])).toEqual([['version', COUNT]]);
    expect(passages[0]?.places).toHaveLength(COUNT);
  });

  it('give none where it is one paragraph of very many', async () => {
    const paragraph = new Writer(2).paragraph(150);
    const found = await foundIn(many((index) => `${TITLE}${new Writer(index + 10).paragraph(300)}\n${paragraph}\n`));
    expect(found).toMatchObject({ clusters: [], pairs: [], passages: [], totals: { isPartial: false } });
  });

  it('are one passage where one line stands over and over', async () => {
    const line = new Writer(3).sentence();
    const { passages, pairs } = await foundIn({ 'a.txt': `${line}\n`.repeat(20_000), 'b.txt': `${line}\n`.repeat(19_000) });
    expect(pairs).toMatchObject([{ passages: 1 }]);
    expect(pairs[0]?.containment[1]).toBe(1);
    expect(passages[0]?.places).toHaveLength(2);
  });
});
