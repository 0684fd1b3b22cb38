/**
 * The grammar of markers (序次语) as a table. Adding a family changes this file and no code.
 *
 * Sources: GB/T 15834—2011 (标点符号用法) 4.5.3.5, 附录 B.3 on what follows a marker; GB/T 9704—2012 7.3.3 on the order
 * 一、→（一）→1.→（1）; the rest as attested in real speeches.
 */

export type Digits = 'chinese' | 'upper' | 'arabic' | 'enumerated' | 'word';

/** One family of markers, as a row of the table. */
interface Row {
  readonly id: string;
  /** Conventional depth: the smaller stands further out. Only used where the document itself does not show an order. */
  readonly rank: number;
  readonly digits: Digits;
  /** Characters that open the marker, before the numeral; the first may be lost (`一）`) when `lostOpening`. */
  readonly before?: readonly string[];
  readonly lostOpening?: boolean;
  /** Words that follow the numeral and belong to the marker, longest first. */
  readonly units?: readonly string[];
  /** Punctuation that closes the marker and belongs to it (`、` of 一、). */
  readonly after?: string;
  /** What must follow the marker without belonging to it (`，` of 第一，); `blank` is white space or the end. */
  readonly next?: { readonly marks: string; readonly words: readonly string[]; readonly blank: boolean; readonly any?: boolean };
  /** First code points of enumerated forms: `[code, value, length]`. */
  readonly blocks?: readonly (readonly [number, number, number])[];
  readonly words?: readonly (readonly [string, number | null])[];
  /** How far a marker that opens a paragraph is trusted: alone, or only beside another of its series. */
  readonly alone: boolean;
  /** Whether it may stand inside a paragraph. */
  readonly inline: boolean;
  /** No punctuation behind the marker: 一是, 首先, 第一坚持. What stands before it matters all the more. */
  readonly bare?: boolean;
}

/** A row with all its columns: null or false where it says nothing. */
export type Family = {
  readonly [Column in keyof Row]-?: undefined extends Row[Column] ? Exclude<Row[Column], undefined> | null : Row[Column];
};

const SEPARATORS = '，,、：:．.。';

/** What follows 第一 when it enumerates: punctuation, or a word that takes the sentence up. */
const ORDINAL_NEXT = { marks: SEPARATORS, words: ['要', '是', '就是', '必须', '，'], blank: true } as const;

/** Verbs seen in series (一抓…二抓…三抓). `alone` and the rule for 是 and 要 are looser: those two are the genre's own. */
const VERBS = [
  ...'抓看靠讲学比争创防治强重促保建帮带管打改推定督考评明守严用做破立想树谋盯补增提扩优稳调转练勤敢有为在以从对把因由则须应可能使曰来查大搭筑拓聚',
];

/** 第一点、第一个方面 … : units that make 第N an item of an enumeration. */
const ORDINAL_UNITS = [
  '个大的方面', '个大方面', '个方面', '大方面', '方面', '个层面', '层面', '个层次', '层意思', '个问题', '个环节', '个阶段', '个关键', '个重点',
  '个层次', '层次', '个步骤', '步骤', '个条件', '个特点', '个原因', '个要求', '件事情', '件事', '句话', '点', '条意见', '阶段', '项', '步', '层', '件', '类',
  '种', '招', '关', '个',
] as const; // biome-ignore format: one line a group

/**
 * What follows 第一 where it ranks or counts a thing and enumerates nothing: 第一产业, 第一季度, 第一书记, 第一时间, 第一责任人. What begins
 * with another character may be what is enumerated, if 第二 and 第三 follow: 第一坚持…。第二加强…。第三…
 */
export const COUNTED_BY_ORDINAL =
  '产季组批期代轮次届名位书责方阶个步章节条部类种级层线师军团党支国际回版卷集册页年月周天日时场站班队号梯大家人居小中医手课关款项目世夫副职牌桶等任度张本份遍句件封间排座区镇村县市省街路只台口炮阵波环编篇讲点道颗根滴趟盘局者';

/** Ⅰ … Ⅻ in Latin letters. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const ROWS: readonly Row[] = [
  { id: 'part', rank: 5, digits: 'chinese', before: ['第'], units: ['部分', '大部分'], next: { marks: SEPARATORS, words: ['是'], blank: true }, alone: true, inline: true },
  { id: 'volume', rank: 6, digits: 'chinese', before: ['第'], units: ['编', '篇', '卷', '讲', '课'], alone: true, inline: false },
  { id: 'chapter', rank: 8, digits: 'chinese', before: ['第'], units: ['章'], alone: true, inline: false },
  { id: 'section', rank: 9, digits: 'chinese', before: ['第'], units: ['节'], alone: true, inline: false },
  { id: 'roman', rank: 10, digits: 'enumerated', blocks: [[0x2160, 1, 12]], after: '、.．', alone: true, inline: false },
  {
    id: 'article', rank: 15, digits: 'chinese', before: ['第'], units: ['条'],
    next: { marks: '：:、，', words: [], blank: true }, alone: true, inline: false,
  },
  {
    id: 'roman',
    rank: 10,
    digits: 'word',
    words: ['VIII', 'VII', 'III', 'XII', 'VI', 'IV', 'II', 'IX', 'XI', 'V', 'X', 'I'].map((word) => [word, ROMAN.indexOf(word) + 1] as const),
    after: '、.．',
    alone: false,
    inline: false,
  },
  { id: 'upper-chinese', rank: 18, digits: 'upper', after: '、.．，', alone: true, inline: false },
  { id: 'chinese', rank: 20, digits: 'chinese', after: '、.．', alone: true, inline: true },
  { id: 'chinese', rank: 20, digits: 'chinese', next: { marks: '，：', words: [], blank: true }, alone: false, inline: false },
  {
    id: 'stem', rank: 25, digits: 'word', after: '、.．',
    words: [...'甲乙丙丁戊己庚辛壬癸'].map((word, i) => [word, i + 1] as const), alone: false, inline: false,
  },
  {
    id: 'parenthesized-chinese', rank: 30, digits: 'chinese', before: ['（', '(', '〔', '【'], lostOpening: true, after: '）)〕】',
    alone: true, inline: true,
  },
  { id: 'parenthesized-chinese', rank: 30, digits: 'enumerated', blocks: [[0x3220, 1, 10]], alone: true, inline: true },
  { id: 'ordinal', rank: 40, digits: 'chinese', before: ['第'], units: [...ORDINAL_UNITS, ''], next: ORDINAL_NEXT, alone: true, inline: true },
  {
    id: 'sequence', rank: 45, digits: 'word', alone: false, inline: true, bare: true,
    words: [['首先', 1], ['其次', 2], ['又其次', null], ['再其次', null], ['再次', 3], ['再者', 3], ['最后', null]],
    next: { marks: SEPARATORS, words: [], blank: true, any: true },
  },
  { id: 'arabic', rank: 50, digits: 'arabic', after: '、.．', alone: true, inline: true },
  { id: 'arabic', rank: 50, digits: 'enumerated', blocks: [[0x2488, 1, 20]], alone: true, inline: true },
  { id: 'arabic', rank: 50, digits: 'arabic', next: { marks: '', words: [], blank: true }, alone: false, inline: false },
  { id: 'decimal', rank: 55, digits: 'arabic', alone: false, inline: false },
  {
    id: 'parenthesized-arabic', rank: 60, digits: 'arabic', before: ['（', '(', '〔'], lostOpening: true, after: '）)〕',
    alone: true, inline: true,
  },
  { id: 'parenthesized-arabic', rank: 60, digits: 'enumerated', blocks: [[0x2474, 1, 20]], alone: true, inline: true },
  {
    id: 'circled', rank: 70, digits: 'enumerated', blocks: [[0x2460, 1, 20], [0x3251, 21, 15], [0x2776, 1, 10], [0x24f5, 1, 10]],
    alone: true, inline: true,
  },
  { id: 'respect', rank: 80, digits: 'chinese', before: ['其'], next: { marks: SEPARATORS, words: [], blank: true, any: true }, alone: false, inline: true },
  { id: 'verb-是', rank: 80, digits: 'chinese', units: ['是'], alone: true, inline: true, bare: true },
  { id: 'verb-要', rank: 80, digits: 'chinese', units: ['要'], alone: true, inline: true, bare: true },
  ...VERBS.map((verb): Row => ({
    id: `verb-${verb}`, rank: 85, digits: 'chinese', units: [verb], alone: false, inline: true, bare: true,
  })),
]; // biome-ignore format: a table reads by rows

/** A row with all its columns. The reader asks each column of many families, which is slow where every row has a shape of its own. */
const toFamily: (row: Row) => Family = ({
  id, rank, digits, before = null, lostOpening = null, units = null, after = null, next = null, blocks = null, words = null, alone, inline, bare = null,
}) => ({ id, rank, digits, before, lostOpening, units, after, next, blocks, words, alone, inline, bare }); // biome-ignore format: the columns as the table has them

export const FAMILIES: readonly Family[] = ROWS.map(toFamily);

/**
 * 第一坚持…。第二强化…。第三…: an ordinal with nothing behind it that shows it to be a marker. It is apart from the others since it is one
 * only where such ordinals count up at the beginnings of sentences, and most are 第二产业, 第三次.
 */
export const BARE_ORDINAL: Family = toFamily({ id: 'ordinal', rank: 40, digits: 'chinese', before: ['第'], alone: false, inline: true });

/** Whether the family is a numeral and a verb, and nothing before them: 一是, 一要, 一抓. */
export function isVerb({ bare, digits, units }: Family): boolean {
  return bare === true && digits === 'chinese' && units !== null;
}

/** Heading without a number in Markdown (`##`). */
export const MARKDOWN_FAMILY = 'markdown';

/** Words before a numeral that make 一是, 一要 part of something else (统一是, 第一要, 十一是). */
export const BOUND_BEFORE = '第统唯单同之其十百千万零〇一二三四五六七八九两几数每任随如合专逐初周星期';
