import { describe, expect, it } from 'vitest';
import type { OutlineRecord } from '../../src/reporters/contract.ts';
import type { OutlineOptions } from '../../src/reporters/outline/formats.ts';
import { createReporter } from '../../src/reporters/outline/tree.ts';
import { brokenClaim, node, OPTIONS, record, SUMMARY, write } from './records.ts';

const tree = (records: readonly OutlineRecord[], options: Partial<OutlineOptions> = {}): string[] =>
  write(createReporter({ ...OPTIONS, ...options }), records, SUMMARY)
    .trimEnd()
    .split('\n');

const OUTLINE = [
  node('一、', '提高认识', 3, [node('（一）', '认清形势', 5, [node('一是', '看清成绩', 6), node('二是', '找准差距', 6)])]),
  node('二、', '狠抓落实', 9),
];

describe('a tree', () => {
  it('shows levels by indentation, and line and length in columns', () => {
    expect(tree([record({ outline: OUTLINE })])).toEqual([
      '讲话              行  字数',
      '一、提高认识       3    30',
      '  （一）认清形势   5    50',
      '    一是看清成绩   6    60',
      '    二是找准差距   6    60',
      '二、狠抓落实       9    90',
      '共 1234 字，标题 3 个，要点 2 个',
    ]);
  });

  it('leaves out points and deep levels, but counts them', () => {
    const lines = tree([record({ outline: OUTLINE })], { points: false, depth: 2 });
    expect(lines).toHaveLength(5);
    expect(tree([record({ outline: OUTLINE })], { depth: 1 })).toHaveLength(4);
    expect(lines.at(-1)).toContain('要点 2 个');
  });

  it('keeps a marker apart from its title where the document had a mark between them', () => {
    const first = { ...node('第一', '要快', 1), family: 'ordinal' };
    const number = { ...node('1.', '5万亩', 2), family: 'arabic' };
    const bare = { ...node('一、', '', 3) };
    expect(
      tree([record({ outline: [first, number, bare] })])
        .slice(1, 4)
        .map((line) => line.replace(/ {2,}.*/, '')),
    ).toEqual(['第一 要快', '1. 5万亩', '一、']);
  });

  it('says so where there is nothing to show', () => {
    expect(tree([record({ title: null })], { lang: 'en' })).toEqual([
      'a/speech.txt  line  chars',
      '(no headings or points found)',
      '1234 characters, 0 headings, 0 points',
    ]);
  });

  it('names each file where there are several', () => {
    const lines = tree([record({ title: null }), record({ path: 'b.txt' })], { several: true });
    expect(lines.filter((line) => /txt|^$/.test(line))).toEqual(['a/speech.txt', '', 'b.txt']);
  });
});

describe('what is declared and absent', () => {
  const rowsOf = (declaredOutline: OutlineRecord['declaredOutline'], options: Partial<OutlineOptions> = {}): string[] =>
    tree([record({ outline: OUTLINE, declaredOutline })], options)
      .slice(1, -1)
      .map((line) => line.replace(/ {2,}\d.*/, ''));

  it('stands where it was announced', () => {
    const declared = [
      node('一、', '提高认识', 1, [node('（一）', '认清形势', 1), node('（二）', '明确责任', 1)]),
      node('二、', '狠抓落实', 1),
      node('三、', '加强领导', 1),
    ];
    expect(rowsOf(declared)).toEqual([
      '一、提高认识',
      '  （一）认清形势',
      '    一是看清成绩',
      '    二是找准差距',
      '  ✗ （二）明确责任（提纲有，正文无）',
      '二、狠抓落实',
      '✗ 三、加强领导（提纲有，正文无）',
    ]);
  });

  it('comes first where nothing present was announced before it, with what was announced below it', () => {
    const declared = [node('一、', '开门见山', 1, [node('（一）', '直奔主题', 1)]), node('二、', '狠抓落实', 1)];
    expect(rowsOf(declared).slice(0, 3)).toEqual([
      '✗ 一、开门见山（提纲有，正文无）',
      '  ✗ （一）直奔主题（提纲有，正文无）',
      '一、提高认识',
    ]);
    expect(rowsOf(declared, { depth: 1 }).slice(0, 2)).toEqual(['✗ 一、开门见山（提纲有，正文无）', '一、提高认识']);
  });

  it('keeps its label where the title is cut', () => {
    const declared = [node('三、', '加强组织领导，确保各项任务落到实处、取得实效', 1)];
    const [row] = tree([record({ outline: OUTLINE, declaredOutline: declared })], { width: 50 }).slice(1);
    expect(row).toBe('✗ 三、加强组织领导，…（提纲有，正文无）    1');
  });
});

describe('claims', () => {
  it('are shown at the end where they do not hold', () => {
    const claims = [
      brokenClaim('count', '讲三点意见', 3, 2),
      brokenClaim('length', '全文3829字', 3829, 1234),
      brokenClaim('outline', '【提纲】', 8, null),
      { ...brokenClaim('count', '四个特点', 4, 4), holds: true },
      { ...brokenClaim('count', '两个问题', 2, null), holds: null },
    ];
    expect(
      tree([record({ outline: OUTLINE, claims })])
        .slice(6, -1)
        .map((line) => line.replace(/ {3,}7$/, '')),
    ).toEqual(['自述不符：', '  ✗ 讲三点意见  自述 3，实有 2', '  ✗ 全文3829字  自述 3829 字，实有 1234 字', '  ✗ 【提纲】  提纲列 8 项']);
  });
});
