import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { entriesOf } from '../../src/filling/entries.ts';
import type { FilledRow } from '../../src/filling/form.ts';
import { type FillOptions, type Plan, plan } from '../../src/filling/plan.ts';
import type { Placeholder } from '../../src/model.ts';
import { sourceOf } from '../properties/speeches.ts';

const USUAL: FillOptions = { same: false, suggested: false, encoding: 'utf-8' };

/** Fills the placeholders of a text with values in order of place; an object changes more of a row. */
function filled(
  text: string,
  values: readonly (string | Partial<FilledRow>)[],
  options: Partial<FillOptions> = {},
): Plan & { placeholders: Placeholder[] } {
  const { placeholders } = analyze(sourceOf(text));
  const rows = entriesOf(placeholders, text, null).map(({ id, suggestion = '', group = '' }, index): FilledRow => {
    const given = values[index] ?? '';
    return { row: index + 2, id, suggestion, group, ...(typeof given === 'string' ? { value: given } : { value: '', ...given }) };
  });
  return { placeholders, ...plan(placeholders, { speech: null, rows }, { ...USUAL, ...options }) };
}

describe('a row', () => {
  it('fills its place with its value, without the blanks around it', () => {
    expect(filled('新增企业**家，到位资金**万元。', ['36', ' 500\u3000'])).toMatchObject({
      values: new Map([
        [0, '36'],
        [1, '500'],
      ]),
      open: [],
    });
  });

  it('leaves its place open where it is empty, blank, or the mark itself', () => {
    expect(filled('新增企业**家，到位资金**万元，用工**人。', ['', ' ', '**'])).toMatchObject({ values: new Map(), open: [0, 1, 2] });
  });

  it('keeps the lines and the indents of a passage that was left out', () => {
    expect(filled('一、形势（略）', ['\n　　第一段。\n　　第二段。\n'])).toMatchObject({
      values: new Map([[0, '　　第一段。\n　　第二段。']]),
      problems: [],
    });
  });
});

describe('an empty row', () => {
  const TEXT = 'XX市委、XX市政府高度重视，我市有底气。';
  const PHRASE = '问题是时代的_，XX市委要重视，我市要带头。';

  it('that its group and a suggestion could fill is told of once', () => {
    const { more } = filled(TEXT, ['青石', { suggestion: '白河' }]);
    expect(more).toEqual({ same: 1, suggested: 0 });
  });

  it('takes the value of its group only where that is asked for, and says that it could', () => {
    expect(filled(TEXT, ['青石'])).toMatchObject({ values: new Map([[0, '青石']]), open: [1], more: { same: 1, suggested: 0 } });
    expect(filled(TEXT, ['青石'], { same: true })).toMatchObject({
      values: new Map([
        [0, '青石'],
        [1, '青石'],
      ]),
      open: [],
    });
  });

  it('takes nothing of a group that does not agree', () => {
    const text = `${TEXT}来到XX市。`;
    expect(filled(text, ['青石', '云岭'], { same: true })).toMatchObject({ open: [2], doubts: [{ kind: 'group-disagrees', group: 'A' }] });
  });

  it('heeds the groups of the form, not those that it was made with', () => {
    expect(filled(TEXT, ['青石', { group: '' }], { same: true })).toMatchObject({ open: [1] });
    expect(filled('用工**人，新增**家。', [{ value: '8', group: '甲' }, { group: '甲' }], { same: true })).toMatchObject({ open: [] });
  });

  it('takes what is suggested only where that is asked for', () => {
    expect(filled(PHRASE, [])).toMatchObject({ open: [0, 1], more: { same: 0, suggested: 1 } });
    expect(filled(PHRASE, [], { suggested: true })).toMatchObject({ values: new Map([[0, '声音']]), open: [1] });
  });

  it('takes its own value before anything else', () => {
    expect(filled(PHRASE, ['号角'], { suggested: true }).values.get(0)).toBe('号角');
  });
});

describe('a form is refused where', () => {
  const TEXT = '新增企业**家，到位资金**万元。';

  it('the speech has no such placeholder', () => {
    expect(filled(TEXT, [{ id: 'number-0', value: '36' }]).problems).toEqual([{ kind: 'unknown-id', row: 2, id: 'number-0' }]);
  });

  it('two rows of one placeholder disagree', () => {
    const { placeholders } = analyze(sourceOf(TEXT));
    const id = placeholders[0]?.id ?? '';
    const row = (number: number, value: string): FilledRow => ({ row: number, id, value, suggestion: '', group: '' });
    expect(plan(placeholders, { speech: null, rows: [row(2, '36'), row(3, '63')] }, USUAL).problems).toEqual([
      { kind: 'two-values', row: 3, id, other: 2 },
    ]);
    expect(plan(placeholders, { speech: null, rows: [row(2, '36'), row(3, '36')] }, USUAL).problems).toEqual([]);
  });

  it.each([
    ['three\nlines', 'lines'],
    ['36\u001b[31m', 'control'],
    ['1.38123E+10', 'spreadsheet'],
    ['#NAME?', 'spreadsheet'],
    ['######', 'spreadsheet'],
    ['\ud800', 'control'],
  ])('a value cannot stand in a text: %j', (value, kind) => {
    expect(filled(TEXT, [value]).problems).toEqual([{ kind: 'bad-value', row: 2, fault: { kind, value } }]);
  });

  it('the encoding cannot write a value', () => {
    expect(filled(TEXT, ['这36'], { encoding: 'big5' }).problems).toEqual([
      { kind: 'bad-value', row: 2, fault: { kind: 'unwritable', value: '这36', character: '这', encoding: 'big5' } },
    ]);
  });
});

describe('a value whose end stands behind the mark already', () => {
  it.each([
    ['新增企业**家。', '36家', '家'],
    ['覆盖率达**%。', '95%', '%'],
    ['来到XX市委大院。', '青石市', '市'],
    ['发放补贴**万余元。', '3万余元', '万余元'],
  ])('%s %s is done, with a word about it', (text, value, words) => {
    const { values, doubts, placeholders } = filled(text, [value]);
    expect(values.get(0)).toBe(value);
    expect(doubts).toEqual([{ kind: 'doubled', placeholder: placeholders[0], value, words }]);
  });

  it('is not a word that only is the same', () => {
    expect(filled('新增企业**家。', ['家']).doubts).toEqual([]);
  });
});
