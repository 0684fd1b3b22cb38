import fc from 'fast-check';
import type { SourceText } from '../../src/source/text.ts';

/** A source as the decoder would give it. */
export function sourceOf(text: string, format: SourceText['format'] = 'text'): SourceText {
  return { path: 'speech.txt', encoding: 'utf-8', format, text, replacedCharacters: text.split('\uFFFD').length - 1 };
}

const DIGITS = '一二三四五六七八九十';

const WORDS = [
  '同志们',
  '各位代表',
  '党的建设',
  '主体责任',
  '要坚持问题导向',
  '加强组织领导',
  '贯穿始终',
  '形式单一',
  '举一反三',
  '第一、二、三产业',
  '“四个意识”',
  '“三大”行动',
  '“一轴两带”',
  '三会一课',
  '“三张清单”',
  '问题清单、任务清单、责任清单',
  '“三保”是指保基本民生、保工资、保运转',
  '“两山一水”',
  '一校一策',
  '全面从严治党',
  '讲三点意见',
  '抓住四个特点',
  '2024年增长5.6%',
  '一是一，二是二',
  '提高政治站位',
  'the end',
  '𠮷野家',
  '👨‍👩‍👧',
];

const BLANKS = ['', ' ', '  ', '\t', '\u3000', '\u3000\u3000', '\u00A0', '\u200B'];
const STOPS = ['。', '，', '；', '：', '！', ',', '.', '——', '…', '、', ''];
const PLACEHOLDERS = ['**个', 'XX市', '××县', '____', '20**年', '某某同志', '[单位名称]', '（此处省略752字）'];
const QUOTES = ['“', '”', '"', '‘', '’', '（', '）', '(', ')', '【', '】', '《', '》'];
const MARKUP = ['# ', '## ', '**', '*', '- ', '> ', '---\n', '<!-- ', ' -->', '`', '[文](http://example.com)'];
const BOILERPLATE = [
  '【提纲】',
  '目录',
  '首页 > 公文 > 领导讲话',
  '来源：网络',
  '分享到：微信 微博',
  '打印 关闭',
  '本文由用户上传，如有侵权请联系删除',
  '下载本文',
  '全文3829字',
  '（2021年2月23日）',
  '在全市大会上的讲话',
  '附件：名词解释',
  '1.“三张清单”：问题清单、任务清单和责任清单。',
  '【两山一水】两山即东山、西山，一水即清水河。',
  '注：①“三保”是指三件要保住的事；②“一轴两带”：',
  '锟斤拷锟斤拷',
  '新华社北京3月5日电',
];

const ordinal = fc.integer({ min: 1, max: 12 });
const chinese = (value: number): string => (value <= 10 ? (DIGITS[value - 1] ?? '') : `十${DIGITS[value - 11] ?? ''}`);

/** One marker of any family, its number anything from 1 to 12. */
const marker = fc.tuple(ordinal, fc.nat(19)).map(([value, family]) => {
  const numeral = chinese(value);
  const forms = [
    `${numeral}、`,
    `${numeral}.`,
    `${numeral} `,
    `（${numeral}）`,
    `(${numeral})`,
    `${numeral}）`,
    `${value}. `,
    `${value}．`,
    `${value}、`,
    `（${value}）`,
    `${value})`,
    String.fromCodePoint(0x245f + value),
    `第${numeral}部分 `,
    `第${numeral}，`,
    `第${numeral},`,
    `${numeral}要`,
    `${numeral}是`,
    ['首先，', '其次，', '再次，', '最后，'][value % 4] ?? '',
    `${numeral}抓`,
    `第${numeral}个方面，`,
  ];
  return forms[family] ?? '';
});

const pageMark = fc
  .tuple(ordinal, fc.nat(5))
  .map(([page, form]) => [`${page}`, `- ${page} -`, `第 ${page} 页 共 9 页`, `第${page}页`, `— ${page} —`, `${page}、`][form] ?? '');

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...STOPS) },
  { weight: 2, arbitrary: marker },
  { weight: 1, arbitrary: pageMark },
  { weight: 1, arbitrary: fc.constantFrom(...BLANKS) },
  { weight: 1, arbitrary: fc.constantFrom(...PLACEHOLDERS) },
  { weight: 1, arbitrary: fc.constantFrom(...QUOTES) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
);

const line = fc
  .tuple(
    fc.constantFrom(...BLANKS),
    fc.oneof(
      { weight: 3, arbitrary: marker },
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('# ', '## ', '**') },
    ),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.constantFrom('。', '', '', '：'),
  )
  .map((parts) => parts.join(''));

/** Lines in series, as headings really come: 一、 二、 三、 each with text below. */
const series = fc
  .tuple(fc.nat(6), fc.integer({ min: 2, max: 5 }), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([family, length, lines]) =>
    Array.from({ length }, (_, index) => {
      const numeral = DIGITS[index] ?? '';
      const mark =
        [`${numeral}、`, `（${numeral}）`, `${index + 1}. `, `第${numeral}，`, `${numeral}是`, `${numeral}要`, `## `][family] ?? '';
      return `${mark}${lines[index % lines.length] ?? ''}`;
    }).join('\n'),
  );

/** Something like a damaged speech. */
export const speech: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: line },
      { weight: 3, arbitrary: series },
      { weight: 1, arbitrary: pageMark },
      { weight: 1, arbitrary: fc.constantFrom(...BOILERPLATE) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    { maxLength: 25 },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', '', '\u3000\u3000', '\n\u3000\u3000').map((joint) => lines.join(joint)));

/** A short piece many times over: what makes an unlucky loop take quadratic time. */
export const repetition: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(piece, marker, pageMark, fc.constantFrom('\n', ...BOILERPLATE)), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1_000, max: 20_000 }),
  )
  .map(([pieces, length]) => {
    const unit = pieces.join('') || '。';
    return unit.repeat(Math.ceil(length / unit.length));
  });

/** Any string at all, lone surrogates and controls included. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\0')), {
      maxLength: 80,
    })
    .map((parts) => parts.join('')),
);
