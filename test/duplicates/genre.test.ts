import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../scripts/random.mjs';
import { Formulas } from '../../src/duplicates/formulas.ts';
import { codeOf, FORMULAIC, letterOf } from '../../src/duplicates/letters.ts';
import { builtInLexicon } from '../../src/lexicon/terms.ts';
import { foundIn } from './found-in.ts';
import { Writer } from './writer.ts';

const TITLE = '在全县工作会议上的讲话\n\n同志们：\n';
const FORMULAS = readFileSync(new URL('../../src/duplicates/formulas.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string]);
const TERMS = builtInLexicon()
  .entries.filter(({ kind }) => kind === 'formulation')
  .map(({ term }) => term);

/** A speech of nothing but set phrases. */
function recited(seed: number): string {
  const random = new Random(seed);
  const sentence = (): string =>
    Array.from({ length: 6 }, () => random.pick([...TERMS, ...FORMULAS.map(([formula]) => formula)])).join('，');
  return `${TITLE}${Array.from({ length: 20 }, () => `${sentence()}。`).join('\n')}`;
}

const marked = (text: string): string => {
  const letters = Uint16Array.from([...text].map((character) => letterOf(character.charCodeAt(0))).filter((letter) => letter >= 0));
  new Formulas(builtInLexicon().entries).mark(letters);
  return Array.from(letters, (letter) => (letter & FORMULAIC ? String.fromCharCode(codeOf(letter)) : '·')).join('');
};

describe('the genre is no copying', () => {
  it('of speeches that are made of set phrases only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const texts = Object.fromEntries([1, 2, 3, 4].map((each) => [`${each}.txt`, recited(seed * 4 + each)]));
        expect(await foundIn(texts)).toMatchObject({ pairs: [], passages: [] });
      }),
      { numRuns: 15 },
    );
  });

  it('of the opening and the thanks of reports, which all are worded alike', async () => {
    const frame = (place: string, own: string): string =>
      `${TITLE}各位代表：\n现在，我代表市人民政府，向大会报告政府工作，请予审议，并请各位政协委员和其他列席人员提出意见。\n${own}\n` +
      `在此，我谨代表市人民政府，向全市各族人民，向各民主党派、工商联、无党派人士，向人民解放军指战员、武警官兵、公安干警，向所有关心和支持${place}发展的社会各界人士，表示衷心的感谢，致以崇高的敬意！\n`;
    const texts = { 'a.txt': frame('青石', new Writer(1).paragraph(400)), 'b.txt': frame('临溪', new Writer(2).paragraph(400)) };
    expect((await foundIn(texts)).passages).toEqual([]);
  });

  it('of a table of figures, whose indicators have the same names everywhere', async () => {
    const figures = (seed: number): string => {
      const random = new Random(seed);
      const names = ['地区生产总值', '固定资产投资', '社会消费品零售总额', '一般公共预算收入', '城镇居民人均可支配收入', '农民人均纯收入'];
      return `${names.map((name) => `${name}增长${random.below(20)}.${random.below(10)}%`).join('，')}。`;
    };
    const texts = {
      'a.txt': `${TITLE}${new Writer(1).paragraph(300)}\n${figures(1)}`,
      'b.txt': `${TITLE}${new Writer(2).paragraph(300)}\n${figures(2)}`,
    };
    expect((await foundIn(texts)).passages).toEqual([]);
  });

  it('of a paragraph that very many documents have, though it is of two that alone have it', async () => {
    const paragraph = new Writer(99).paragraph(150);
    const speech = (seed: number): string =>
      `${TITLE}${new Writer(seed).paragraph(300)}\n${paragraph}\n${new Writer(-seed).paragraph(300)}`;
    const many = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index).padStart(3, '0')}.txt`, speech(index + 1)]));
    expect(await foundIn(many(2))).toMatchObject({ pairs: [{ passages: 1 }] });
    expect(await foundIn(many(60))).toMatchObject({ pairs: [], passages: [] });
  });

  it('but versions of one text are one text, however many there are', async () => {
    const writer = new Writer(5);
    const text = writer.speech(6);
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `${String(index).padStart(2, '0')}.txt`,
        `${TITLE}${text.join('\n')}\n${new Writer(index).sentence()}`,
      ]),
    );
    const { clusters, passages } = await foundIn(texts);
    expect(clusters).toEqual([{ kind: 'version', paths: Object.keys(texts) }]);
    expect(passages[0]?.places).toHaveLength(60);
    expect(passages[0]?.setCharacters).toBeLessThan(10);
  });
});

describe('a set phrase', () => {
  it('is marked whatever marks stand in it, and only it', () => {
    expect(marked('我们要增强四个意识、坚定四个自信、做到两个维护，去落实')).toBe('···增强四个意识坚定四个自信做到两个维护···');
    expect(marked('小黄莺飞过了白茅镇')).toBe('·········');
  });

  it('has a basis on which it is called one, and is listed once', () => {
    expect(new Set(FORMULAS.map(([formula]) => formula)).size).toBe(FORMULAS.length);
    for (const [formula, basis] of FORMULAS) {
      expect(formula).toMatch(/^\P{Zs}+$/u);
      expect(basis).toMatch(/\w/);
    }
  });
});
