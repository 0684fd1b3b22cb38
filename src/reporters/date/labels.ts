import { counted, type Language } from '../../language.ts';
import type { Anachronism, DateOrigin, DatingEvidence, DatingKind, DatingReading } from '../../model.ts';

/** The words of what tells from when a text is. */
export interface DateLabels {
  /** Heads of the columns. */
  readonly evidence: string;
  readonly kind: string;
  readonly reading: string;
  readonly years: string;
  readonly count: string;
  readonly lacking: string;
  readonly usual: string;
  readonly matter: string;
  readonly path: string;
  readonly printed: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly youngest: string;
  readonly anachronisms: string;
  readonly kinds: Readonly<Record<DatingKind, string>>;
  readonly readings: Readonly<Record<DatingReading, string>>;
  readonly uses: Readonly<Record<DatingEvidence['use'], string>>;
  readonly origins: Readonly<Record<DateOrigin, string>>;
  /** What the document says of itself. */
  says(date: string, origin: string): string;
  readonly saysNothing: string;
  /** The range, with what its ends rest on. */
  from(year: number | null): string;
  until(year: number | null): string;
  readonly because: string;
  /** Several things that are spoken of alike, each with its place. */
  spoken(terms: readonly string[], reading: DatingReading): string;
  lacks(terms: readonly string[]): string;
  readonly join: string;
  readonly outside: string;
  readonly noEvidence: string;
  more(count: number): string;
  /** Marks a lacking term that was usual when the text was made, if its range is right. */
  readonly oddLack: string;
  /** So many of them that it is worth a line. */
  yetLacks(terms: readonly string[], since: number): string;
  /** A place in words, behind what stands there. */
  at(place: string): string;
  fault(anachronism: Anachronism): string;
  sums(documents: number, bounded: number, outside: number, anachronisms: number): string;
}

export const DATE_LABELS: Readonly<Record<Language, DateLabels>> = {
  en: {
    evidence: 'evidence',
    kind: 'kind',
    reading: 'spoken of',
    years: 'years',
    count: 'count',
    lacking: 'lacks',
    usual: 'usual',
    matter: 'though it speaks of',
    path: 'document',
    printed: 'dated',
    notBefore: 'from',
    notAfter: 'to',
    youngest: 'youngest evidence',
    anachronisms: 'misfits',
    kinds: {
      slogan: 'slogan',
      formula: 'formula',
      meeting: 'meeting',
      event: 'event',
      plan: 'plan',
      anniversary: 'anniversary',
      year: 'year',
    },
    readings: { named: '', past: 'as past', present: 'as now', 'to-come': 'as to come' },
    uses: { bound: '', against: 'against the rest', weak: 'unsure' },
    origins: {
      dateline: 'its date line',
      'front-matter': 'its front matter',
      title: 'its title',
      'file-name': 'the file name',
      'folder-name': 'the folder name',
      published: 'when it was published',
    },
    says: (date, origin) => `dated ${date} (${origin})`,
    saysNothing: 'bears no date',
    from: (year) => (year === null ? 'no earliest year can be told' : `not before ${year}`),
    until: (year) => (year === null ? 'no latest year can be told' : `probably not after ${year}`),
    because: ': ',
    spoken: (terms, reading) => {
      const how = { named: '', past: ' as past', present: ' as now', 'to-come': ' as to come' }[reading];
      return `${reading === 'named' ? 'names' : 'speaks of'} ${terms.join(', ')}${how}`;
    },
    lacks: (terms) => `lacks ${terms.join(', ')}`,
    join: '; ',
    outside: 'the date lies outside of this',
    noEvidence: '(nothing in the text is dated)',
    more: (count) => `(${count} more; --all shows them)`,
    oddLack: 'odd',
    yetLacks: (terms, since) => `yet it lacks ${terms.join(', ')}, usual since ${since}: parts of it may be older than its latest words`,
    at: (place) => ` (${place})`,
    fault: ({ term, kind, fault, year, against, by }) => {
      const held = by === 'date' ? `the text is dated ${against}` : `the rest points to ${against}`;
      if (kind === 'year') return `it speaks of ${term} as no text does before ${year}, ${held}`;
      return fault === 'later' ? `${term} is of ${year} or later, ${held}` : `${term} was out of use after ${year}, ${held}`;
    },
    sums: (documents, bounded, outside, anachronisms) =>
      `${counted(documents, 'document', 'documents')}, ${bounded} with both ends; ${counted(outside, 'date', 'dates')} outside, ${counted(anachronisms, 'misfit', 'misfits')}`,
  },
  zh: {
    evidence: '依据',
    kind: '类别',
    reading: '说法',
    years: '年代',
    count: '次数',
    lacking: '未见',
    usual: '通行',
    matter: '而文中论及',
    path: '文稿',
    printed: '日期',
    notBefore: '不早于',
    notAfter: '不晚于',
    youngest: '最晚的依据',
    anachronisms: '不合',
    kinds: { slogan: '提法', formula: '表述', meeting: '会议', event: '事项', plan: '五年规划', anniversary: '周年', year: '年份' },
    readings: { named: '', past: '已过', present: '当年', 'to-come': '将来' },
    uses: { bound: '', against: '与其余不合', weak: '不确定' },
    origins: {
      dateline: '日期行',
      'front-matter': '文件头',
      title: '标题',
      'file-name': '文件名',
      'folder-name': '文件夹名',
      published: '发布时间',
    },
    says: (date, origin) => `日期 ${date}（${origin}）`,
    saysNothing: '没有日期',
    from: (year) => (year === null ? '看不出最早年份' : `不早于 ${year} 年`),
    until: (year) => (year === null ? '看不出最晚年份' : `大概不晚于 ${year} 年`),
    because: '：',
    spoken: (terms, reading) => `${{ named: '提到', past: '回顾', present: '称当时是', 'to-come': '展望' }[reading]}${terms.join('、')}`,
    lacks: (terms) => `未见${terms.join('、')}`,
    join: '；',
    outside: '日期不在其中',
    noEvidence: '（文中没有可定年代的内容）',
    more: (count) => `（另有 ${count} 条，--all 全部列出）`,
    oddLack: '可疑',
    yetLacks: (terms, since) => `却未见 ${since} 年以来通行的${terms.join('、')}：部分文字可能早于其中最晚的内容`,
    at: (place) => `（${place.replaceAll(' ', '')}）`,
    fault: ({ term, kind, fault, year, against, by }) => {
      const held = by === 'date' ? `而文稿日期为 ${against} 年` : `而其余依据指向 ${against} 年`;
      if (kind === 'year') return `谈及${term}的口气不早于 ${year} 年，${held}`;
      return fault === 'later' ? `“${term}”${year} 年才有，${held}` : `“${term}”${year} 年后不再使用，${held}`;
    },
    sums: (documents, bounded, outside, anachronisms) =>
      `${documents} 篇文稿，${bounded} 篇首尾年份都能推定；日期不合的 ${outside} 篇，不合之处 ${anachronisms} 个`,
  },
};
