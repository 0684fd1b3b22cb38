import { counted, type Language } from '../../language.ts';
import type { Claim } from '../../model.ts';

/** The words of the tree of an outline. */
export interface OutlineLabels {
  /** Head of the second column of numbers. */
  readonly characters: string;
  /** Follows the title. */
  readonly absent: string;
  readonly brokenClaims: string;
  readonly noOutline: string;
  totals(characters: number, headings: number, points: number): string;
  /** What a claim says and what was found, by its kind. */
  readonly claims: Readonly<Record<Claim['kind'], (claimed: number, found: number | null) => string>>;
}

/** What a claim says, and what was found unless that cannot be told. */
const withFound = (said: string, found: number | null, before: string, after = ''): string =>
  found === null ? said : `${said}${before}${found}${after}`;

export const OUTLINE_LABELS: Readonly<Record<Language, OutlineLabels>> = {
  en: {
    characters: 'chars',
    absent: ' (declared, absent)',
    brokenClaims: 'Claims that do not hold:',
    noOutline: '(no headings or points found)',
    totals: (characters, headings, points) =>
      [counted(characters, 'character', 'characters'), counted(headings, 'heading', 'headings'), counted(points, 'point', 'points')].join(
        ', ',
      ),
    claims: {
      count: (claimed, found) => withFound(`says ${claimed}`, found, ', found '),
      length: (claimed, found) => withFound(`says ${counted(claimed, 'character', 'characters')}`, found, ', found '),
      outline: (claimed, found) => withFound(`declares ${counted(claimed, 'heading', 'headings')}`, found, ', found '),
    },
  },
  zh: {
    characters: '字数',
    absent: '（提纲有，正文无）',
    brokenClaims: '自述不符：',
    noOutline: '（未发现标题或要点）',
    totals: (characters, headings, points) => `共 ${characters} 字，标题 ${headings} 个，要点 ${points} 个`,
    claims: {
      count: (claimed, found) => withFound(`自述 ${claimed}`, found, '，实有 '),
      length: (claimed, found) => withFound(`自述 ${claimed} 字`, found, '，实有 ', ' 字'),
      outline: (claimed, found) => withFound(`提纲列 ${claimed} 项`, found, '，实有 ', ' 项'),
    },
  },
};
