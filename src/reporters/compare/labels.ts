import type { Language } from '../../language.ts';
import type {
  ClaimChange,
  ComparedParagraph,
  Comparison,
  ComparisonFigures,
  FormDifference,
  ParagraphChangeKind,
  PlaceholderChange,
  SectionChangeKind,
  SectionPair,
  SloganChange,
  SloganKind,
} from '../../model.ts';
import type { Part } from './parts.ts';

/** The words of a comparison. */
export interface CompareLabels {
  readonly title: string;
  /** What the two documents are called: one letter each, and in full. */
  readonly letters: readonly [string, string];
  readonly sides: readonly [string, string];
  readonly characters: string;
  readonly paragraphs: string;
  readonly kept: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly results: Readonly<Record<Exclude<Comparison['result'], 'different'>, string>>;
  readonly sections: Readonly<Record<SectionChangeKind, string>>;
  readonly paragraphChanges: Readonly<Record<ParagraphChangeKind, string>>;
  readonly slogans: Readonly<Record<'same' | SloganChange['change'], string>>;
  readonly placeholders: Readonly<Record<PlaceholderChange['change'], string>>;
  readonly claims: Readonly<Record<ClaimChange['change'], string>>;
  readonly forms: Readonly<Record<FormDifference['kind'], string>>;
  readonly kinds: Readonly<Record<SloganKind, string>>;
  readonly blocks: Readonly<Partial<Record<ComparedParagraph['kind'], string>>>;
  /** Heads of columns. */
  readonly section: string;
  readonly sectionsHead: string;
  readonly change: string;
  readonly term: string;
  readonly kind: string;
  readonly placeholder: string;
  readonly per1000: string;
  readonly level: string;
  /** Of a section: what it was called, where its text stands now, and where it came from. */
  was(title: string): string;
  goneInto(title: string): string;
  cameFrom(title: string): string;
  levels(before: number, after: number): string;
  removedAdded(removed: number, added: number): string;
  formCount(name: string, count: number): string;
  readonly formsHead: string;
  readonly nothing: string;
  /** Stands before the first heading. */
  readonly opening: string;
  /** Few words are the same, so that the paragraphs are not shown. */
  tooDifferent(percent: number): string;
  andMore(count: number, part: Part): string;
  readonly coarse: string;
  unchanged(count: number): string;
  readonly filledWith: string;
  readonly insteadOf: string;
  claim(claimed: number, found: number | null): string;
  /** Words behind other words. */
  bracketed(words: string): string;
  /** Words behind what they are about. */
  about(name: string, words: string): string;
}

/** A change with its sign. */
export const signedText = (count: number): string => (count === 0 ? '0' : `${count > 0 ? '+' : '−'}${Math.abs(count)}`);

export const COMPARE_LABELS: Readonly<Record<Language, CompareLabels>> = {
  en: {
    title: 'Comparison',
    letters: ['A', 'B'],
    sides: ['before', 'after'],
    characters: 'characters',
    paragraphs: 'paragraphs',
    kept: 'kept',
    parts: { outline: 'Outline', text: 'Text', slogans: 'Slogans', placeholders: 'Placeholders', claims: 'Claims' },
    results: {
      identical: 'The two texts are identical.',
      same: 'The same words in the same order.',
    },
    sections: {
      renamed: 'renamed',
      renumbered: 'renumbered',
      moved: 'moved',
      relevelled: 'other level',
      added: 'added',
      removed: 'removed',
      merged: 'merged',
      split: 'split off',
    },
    paragraphChanges: { changed: 'changed', moved: 'moved', split: 'split', joined: 'joined', added: 'added', removed: 'removed' },
    slogans: { same: 'unchanged', new: 'new', gone: 'gone', more: 'more often', fewer: 'less often' },
    placeholders: { filled: 'filled', rewritten: 'rewritten', removed: 'removed', left: 'left', new: 'new' },
    claims: { changed: 'changed', new: 'new', gone: 'gone' },
    forms: {
      punctuation: 'marks of another width or shape',
      width: 'digits and letters of another width',
      script: 'traditional characters',
    },
    kinds: { numeral: 'numeral', formulation: 'formulation', metaphor: 'metaphor' },
    blocks: { 'declared-outline': 'outline in front', annex: 'annex', omission: 'omission' },
    section: 'section',
    sectionsHead: 'sections',
    change: 'change',
    term: 'term',
    kind: 'kind',
    placeholder: 'placeholder',
    per1000: 'per 1,000',
    level: 'level',
    was: (title) => `was ${title}`,
    goneInto: (title) => `its text is now in ${title}`,
    cameFrom: (title) => `its text was in ${title}`,
    levels: (before, after) => `level ${before} → ${after}`,
    removedAdded: (removed, added) => `${removed} removed, ${added} added`,
    formCount: (name, count) => `${name} (${count})`,
    formsHead: 'Written in another way, which is no change: ',
    nothing: '(no changes)',
    opening: '(before the first heading)',
    tooDifferent: (percent) =>
      `${percent === 0 ? 'Less than 1' : `Only ${percent}`} % of the words are the same; --only text shows all that was removed and added.`,
    andMore: (count, part) => `and ${count} more; --only ${part} shows all`,
    coarse: 'too long and too different to be compared word for word',
    unchanged: (count) => (count === 1 ? '1 paragraph unchanged' : `${count} paragraphs unchanged`),
    filledWith: 'now',
    insteadOf: 'was',
    claim: (claimed, found) => (found === null ? `says ${claimed}` : `says ${claimed}, found ${found}`),
    bracketed: (words) => ` (${words})`,
    about: (name, words) => `${name}: ${words}`,
  },
  zh: {
    title: '比对',
    letters: ['甲', '乙'],
    sides: ['前稿', '后稿'],
    characters: '字数',
    paragraphs: '段落',
    kept: '保留',
    parts: { outline: '提纲', text: '正文', slogans: '提法', placeholders: '占位符', claims: '自述' },
    results: { identical: '两篇文本完全相同。', same: '两篇文字相同，顺序也相同。' },
    sections: {
      renamed: '改题',
      renumbered: '改序号',
      moved: '移动',
      relevelled: '改层级',
      added: '新增',
      removed: '删去',
      merged: '并入',
      split: '拆出',
    },
    paragraphChanges: { changed: '修改', moved: '移动', split: '拆段', joined: '并段', added: '新增', removed: '删去' },
    slogans: { same: '未变', new: '新增', gone: '不再出现', more: '增多', fewer: '减少' },
    placeholders: { filled: '已填', rewritten: '改写', removed: '删去', left: '未填', new: '新增' },
    claims: { changed: '有变', new: '新增', gone: '删去' },
    forms: { punctuation: '标点的全角半角或字形', width: '数字、字母的全角半角', script: '繁简' },
    kinds: { numeral: '数字缩略语', formulation: '固定表述', metaphor: '比喻' },
    blocks: { 'declared-outline': '文前提纲', annex: '附件', omission: '省略' },
    section: '标题',
    sectionsHead: '标题',
    change: '变化',
    term: '提法',
    kind: '类别',
    placeholder: '占位符',
    per1000: '每千字',
    level: '层级',
    was: (title) => `原为${title}`,
    goneInto: (title) => `文字现见于“${title}”`,
    cameFrom: (title) => `文字原见于“${title}”`,
    levels: (before, after) => `第 ${before} 级 → 第 ${after} 级`,
    removedAdded: (removed, added) => `删 ${removed}，增 ${added}`,
    formCount: (name, count) => `${name}（${count} 处）`,
    formsHead: '写法不同，不算改动：',
    nothing: '（没有变化）',
    opening: '（首个标题之前）',
    tooDifferent: (percent) => `两篇${percent === 0 ? '不到 1' : `只有 ${percent}`}% 的文字相同；增删的全文可用 --only text 列出。`,
    andMore: (count, part) => `另有 ${count} 条，可用 --only ${part} 全部列出`,
    coarse: '过长且差别过大，未逐字比对',
    unchanged: (count) => `${count} 段未改`,
    filledWith: '现为',
    insteadOf: '原为',
    claim: (claimed, found) => (found === null ? `自述 ${claimed}` : `自述 ${claimed}，实有 ${found}`),
    bracketed: (words) => `（${words}）`,
    about: (name, words) => `${name}：${words}`,
  },
};

/** What became of a section, in words; of another number the one that it had. */
export function sectionChanges({ changes, before }: Pick<SectionPair, 'changes' | 'before'>, lang: Language): string {
  const labels = COMPARE_LABELS[lang];
  const said = changes.map((change) =>
    change === 'renumbered' && before !== null && before.marker !== '' ? labels.was(before.marker) : labels.sections[change],
  );
  return said.join(lang === 'en' ? ', ' : '、');
}

/** `6 kept, 1 renamed`: what is counted, without what there is none of. */
function countsText<Kind extends string>(
  counts: Readonly<Record<Kind, number>>,
  names: Readonly<Partial<Record<Kind, string>>>,
  lang: Language,
): string {
  const said = (Object.keys(counts) as Kind[])
    .filter((kind) => counts[kind] > 0 && names[kind] !== undefined)
    .map((kind) => (lang === 'en' ? `${counts[kind]} ${names[kind]}` : `${names[kind]} ${counts[kind]}`));
  return said.join(lang === 'en' ? ', ' : '，');
}

/** The lines of the summary: a head, and what is counted. */
export function summaryRows(figures: ComparisonFigures, lang: Language): [head: string, counts: string][] {
  const labels = COMPARE_LABELS[lang];
  const { characters, removedCharacters, addedCharacters } = figures;
  const { before, after } = characters;
  const lengths = `${before} → ${after}${labels.bracketed(signedText(after - before))}`;
  const rows: [string, string][] = [
    [labels.characters, labels.about(lengths, labels.removedAdded(removedCharacters, addedCharacters))],
    [labels.sectionsHead, countsText(figures.sections, { kept: labels.kept, ...labels.sections }, lang)],
    [labels.paragraphs, countsText(figures.paragraphs, { kept: labels.kept, ...labels.paragraphChanges }, lang)],
    [labels.parts.slogans, countsText(figures.slogans, labels.slogans, lang)],
    [labels.parts.placeholders, countsText(figures.placeholders, labels.placeholders, lang)],
    [labels.parts.claims, countsText(figures.claims, labels.claims, lang)],
  ];
  return rows.filter(([, counts]) => counts !== '').map(([head, counts]) => [head.toLowerCase(), counts]);
}
