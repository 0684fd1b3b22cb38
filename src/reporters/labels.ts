import type { Claim, Placeholder, SloganKind } from '../model.ts';
import type { CleanRemoval, CleanSeam } from './contract.ts';

/** Languages of messages, help and labels. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words that reporters for people use. */
export interface Labels {
  /** Heads of the two columns of numbers. */
  readonly line: string;
  readonly characters: string;
  /** Follows the title. */
  readonly absent: string;
  readonly brokenClaims: string;
  readonly noOutline: string;
  readonly noSlogans: string;
  /** Heads of the table of slogans. */
  readonly term: string;
  readonly kind: string;
  readonly count: string;
  readonly per1000: string;
  readonly expansion: string;
  readonly sloganKinds: Readonly<Record<SloganKind, string>>;
  readonly nothingDropped: string;
  totals(characters: number, headings: number, points: number): string;
  /** What a claim says and what was found, by its kind. */
  readonly claims: Readonly<Record<Claim['kind'], (claimed: number, found: number | null) => string>>;
  readonly actions: Readonly<Record<'removed' | CleanSeam['kind'], string>>;
  readonly removals: Readonly<Record<CleanRemoval['kind'], string>>;
  /** Heads of the columns of a table of placeholders. */
  readonly context: string;
  readonly suggestion: string;
  readonly categories: Readonly<Record<Placeholder['category'], string>>;
  readonly noPlaceholders: string;
  /** How many placeholders; `parts` says how many of each category. */
  placeholders(count: number, parts: readonly string[]): string;
  readonly mostOpen: string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: Labels = {
  line: 'line',
  characters: 'chars',
  absent: ' (declared, absent)',
  brokenClaims: 'Claims that do not hold:',
  noOutline: '(no headings or points found)',
  noSlogans: '(no slogans found)',
  term: 'term',
  kind: 'kind',
  count: 'count',
  per1000: 'per 1,000',
  expansion: 'stands for',
  sloganKinds: { numeral: 'numeral', formulation: 'formulation', metaphor: 'metaphor' },
  nothingDropped: '(nothing dropped or joined)',
  totals: (characters, headings, points) =>
    [counted(characters, 'character', 'characters'), counted(headings, 'heading', 'headings'), counted(points, 'point', 'points')].join(
      ', ',
    ),
  claims: {
    count: (claimed, found) => `says ${claimed}, found ${found ?? 'none'}`,
    length: (claimed, found) => `says ${counted(claimed, 'character', 'characters')}, found ${found ?? 'none'}`,
    outline: (claimed, found) => `declares ${counted(claimed, 'heading', 'headings')}, found ${found ?? 'none'}`,
  },
  actions: { removed: 'removed', joined: 'joined', divided: 'divided' },
  removals: {
    'page-number': 'page number',
    navigation: 'navigation',
    control: 'page control',
    source: 'source line',
    dateline: 'dateline',
    credit: 'credit',
    disclaimer: 'disclaimer',
    download: 'download line',
    licence: 'licence',
    jammer: 'jammer string',
    mojibake: 'mojibake',
    repetition: 'repetition',
    headline: 'headline',
    markup: 'markup',
  },
  context: 'context',
  suggestion: 'suggestion',
  categories: {
    number: 'number',
    date: 'date',
    place: 'place',
    organization: 'organization',
    person: 'person',
    text: 'text',
    omission: 'omission',
  },
  noPlaceholders: '(no placeholders found)',
  placeholders: (count, parts) => `${counted(count, 'placeholder', 'placeholders')}: ${parts.join(', ')}`,
  mostOpen: 'Most left open:',
};

const actual = (found: number | null, unit: string): string => (found === null ? '未找到' : `实有 ${found}${unit}`);

const zh: Labels = {
  line: '行',
  characters: '字数',
  absent: '（提纲有，正文无）',
  brokenClaims: '自述不符：',
  noOutline: '（未发现标题或要点）',
  noSlogans: '（未发现提法）',
  term: '提法',
  kind: '类别',
  count: '次数',
  per1000: '每千字',
  expansion: '含义',
  sloganKinds: { numeral: '数字缩略语', formulation: '固定表述', metaphor: '比喻' },
  nothingDropped: '（没有删除或拼接）',
  totals: (characters, headings, points) => `共 ${characters} 字，标题 ${headings} 个，要点 ${points} 个`,
  claims: {
    count: (claimed, found) => `自述 ${claimed}，${actual(found, '')}`,
    length: (claimed, found) => `自述 ${claimed} 字，${actual(found, ' 字')}`,
    outline: (claimed, found) => `提纲列 ${claimed} 项，${actual(found, ' 项')}`,
  },
  actions: { removed: '删除', joined: '拼接', divided: '分段' },
  removals: {
    'page-number': '页码',
    navigation: '导航',
    control: '页面按钮',
    source: '来源',
    dateline: '电头',
    credit: '署名',
    disclaimer: '免责声明',
    download: '下载提示',
    licence: '版权声明',
    jammer: '干扰码',
    mojibake: '乱码',
    repetition: '重复',
    headline: '新闻标题',
    markup: '标记',
  },
  context: '上下文',
  suggestion: '建议',
  categories: { number: '数目', date: '日期', place: '地名', organization: '单位', person: '人名', text: '文字', omission: '省略' },
  noPlaceholders: '（没有占位符）',
  placeholders: (count, parts) => `共 ${count} 处：${parts.join('，')}`,
  mostOpen: '待填最多：',
};

/** The labels in one language. */
export function labelsOf(lang: Language): Labels {
  return lang === 'zh' ? zh : en;
}
