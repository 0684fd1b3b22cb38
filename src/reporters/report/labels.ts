import { counted, type Language } from '../../language.ts';
import type { Claim } from '../../model.ts';
import type { PlaceUnit } from '../../text/place.ts';

/** The words of the page of one speech. */
export interface SpeechLabels {
  /** Heads of the parts of the page. */
  readonly text: string;
  readonly contents: string;
  readonly marks: string;
  readonly slogans: string;
  readonly placeholders: string;
  readonly claims: string;
  readonly findings: string;
  readonly traces: string;
  /** Names of the figures. */
  readonly characters: string;
  readonly headings: string;
  readonly points: string;
  readonly brokenClaims: string;
  readonly removed: string;
  /** Captions and heads of the charts. */
  readonly strip: string;
  readonly section: string;
  readonly front: string;
  readonly most: string;
  /** Heads of the columns of the lists. */
  readonly kind: string;
  readonly category: string;
  readonly field: string;
  readonly introduced: string;
  readonly meaning: string;
  readonly count: string;
  /** Head of a column of places, by what they count. */
  readonly places: Readonly<Record<PlaceUnit, string>>;
  readonly context: string;
  readonly suggestion: string;
  readonly result: string;
  readonly evidence: string;
  readonly also: string;
  readonly severity: string;
  readonly message: string;
  readonly actual: string;
  readonly expected: string;
  readonly rule: string;
  readonly reason: string;
  readonly words: string;
  readonly holds: string;
  readonly fails: string;
  readonly open: string;
  readonly claimKinds: Readonly<Record<Claim['kind'], string>>;
  /** Labels of runs of blocks that are not the speech itself. */
  readonly declared: string;
  readonly annex: string;
  /** Title of the switch of each part of an outline. */
  below(title: string): string;
  /** How many further places there are. */
  more(count: number): string;
  /** How many terms at how many places. */
  sloganSum(terms: number, places: number): string;
}

export const SPEECH_LABELS: Readonly<Record<Language, SpeechLabels>> = {
  en: {
    text: 'Text',
    contents: 'Outline',
    marks: 'Show',
    slogans: 'Slogans',
    placeholders: 'Placeholders',
    claims: 'Claims',
    findings: 'Findings',
    traces: 'Dropped and joined',
    characters: 'characters',
    headings: 'headings',
    points: 'points',
    brokenClaims: 'broken claims',
    removed: 'passages dropped',
    strip: 'Sections by length, and where slogans stand',
    section: 'section',
    front: '(before the first heading)',
    most: 'Most used slogans',
    kind: 'kind',
    category: 'category',
    field: 'field',
    introduced: 'introduced',
    meaning: 'stands for',
    count: 'count',
    places: { line: 'line:column', paragraph: 'paragraph:column', page: 'page' },
    context: 'context',
    suggestion: 'suggestion',
    result: 'result',
    evidence: 'evidence',
    also: 'also',
    severity: 'severity',
    message: 'message',
    actual: 'there is',
    expected: 'expected',
    rule: 'rule',
    reason: 'reason',
    words: 'words',
    holds: 'holds',
    fails: 'fails',
    open: 'cannot be told',
    claimKinds: { count: 'number of parts', length: 'length', outline: 'declared outline' },
    declared: 'Outline as the document prints it',
    annex: 'Annex',
    below: (title) => `Below “${title}”`,
    more: (count) => `${count} more`,
    sloganSum: (terms, places) => `${counted(terms, 'term', 'terms')}, ${counted(places, 'place', 'places')}`,
  },
  zh: {
    text: '正文',
    contents: '提纲',
    marks: '标注',
    slogans: '提法',
    placeholders: '占位符',
    claims: '自述',
    findings: '问题',
    traces: '删去与拼接',
    characters: '字数',
    headings: '标题',
    points: '要点',
    brokenClaims: '自述不符',
    removed: '删去',
    strip: '各部分篇幅与提法位置',
    section: '部分',
    front: '（首个标题之前）',
    most: '使用最多的提法',
    kind: '类别',
    category: '类别',
    field: '领域',
    introduced: '起始',
    meaning: '含义',
    count: '次数',
    places: { line: '行:列', paragraph: '段:列', page: '页' },
    context: '上下文',
    suggestion: '建议',
    result: '结果',
    evidence: '依据',
    also: '另见',
    severity: '级别',
    message: '说明',
    actual: '原文',
    expected: '应为',
    rule: '规则',
    reason: '理由',
    words: '文字',
    holds: '相符',
    fails: '不符',
    open: '无法核实',
    claimKinds: { count: '部分数目', length: '字数', outline: '自列提纲' },
    declared: '文稿自列的提纲',
    annex: '附件、注释',
    below: (title) => `“${title}”的下级`,
    more: (count) => `另 ${count} 处`,
    sloganSum: (terms, places) => `${terms} 个，${places} 处`,
  },
};
