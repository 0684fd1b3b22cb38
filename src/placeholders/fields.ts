import type { Placeholder } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { codesOf, isHan } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';
import type { Bracket } from './brackets.ts';

/** A field of a template: a bracket that names what is to stand in its place. */
export interface Field {
  /** Restored offsets, half-open, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly category: Placeholder['category'];
}

/** {{单位名称}}, ${name}, {姓名}: brackets that no prose has. */
const VARIABLE = /\$?\{\{[ ]?([\p{Script=Han}\w.：:-]{1,24})[ ]?\}\}|\$?\{([\p{Script=Han}\w]{1,24})\}|｛([\p{Script=Han}\w]{1,24})｝/gu;
const BRACE = '{'.charCodeAt(0);
const WIDE_BRACE = '｛'.charCodeAt(0);
/** What asks for words in any kind of bracket: （此处填写具体数字）, 【请填写】, [待补充]. */
const REQUEST =
  /^(?:(?:请|此处|这里|在此|由各单位|各单位|根据实际|自行|可|需|需要|应){1,3}(?:填写|填入|填上|填|插入|输入|补充|补上|加入|添加|替换)|(?:待|未)(?:填写|填|补充|补|定|核实|核定|确定|确认|完善|统计)|(?:填写|填入|插入|输入)(?!说明|要求|规范|须知|方法|错误|不|单位|人(?!数)))/u;
/** What a request begins with. */
const REQUEST_OPENS = codesOf('请此这在由各根自可需应待未填插输');
/** What names a field: [单位名称], <姓名>. */
const NAME =
  /^(?:您?的|具体|贵|某|本)?[\p{Script=Han}]{0,6}(?:单位|部门|公司|机构|姓名|名字|职务|时间|日期|地点|地名|年份|月份|数字|数据|金额|数量|人数|比例|百分比|名称|主题|领导)$/u;
/** Kinds of brackets in which a name alone may be a field; in round ones it is an aside (各部门（单位）). */
const NAMING = '[［<＜〈【';
/** Only before a title (（姓名）同志), or alone behind a label (联系人：（姓名）), it is a field there too. */
const BEFORE_TITLE = /^(?:同志|书记|市长|县长|区长|局长|主任|主席|部长|院长|校长|老师|先生|女士)/u;

const CATEGORIES: readonly (readonly [words: RegExp, category: Placeholder['category']])[] = [
  [/姓名|名字|领导|主持人|嘉宾|人员$|职务|^name$/iu, 'person'],
  [/日期|时间|年份|月份|date|time|year|month/iu, 'date'],
  [/数字|金额|数量|人数|比例|百分|总数|number|amount/iu, 'number'],
  [/单位|部门|公司|企业|机构|学校|组织|company|organi[sz]ation/iu, 'organization'],
  [/地点|地名|地区|城市|省份|市$|县$|city|place/iu, 'place'],
];

/** The fields of templates in the document, in order of place. Linear in its length. */
export function findFields({ text, signs, blocks }: Restored, brackets: readonly Bracket[]): Field[] {
  const fields: Field[] = [];
  const add = (block: Block, start: number, end: number, name: string): void => {
    const category = CATEGORIES.find(([words]) => words.test(name))?.[1] ?? 'text';
    if (block.kind !== 'omission') fields.push({ start, end, block, category });
  };
  for (const { start, end, inside, block } of brackets) if (isField(text, { start, end, inside, block })) add(block, start, end, inside);
  if (hasBrace(signs)) {
    for (const block of blocks) {
      for (const { index, 0: mark, 1: double, 2: single, 3: wide = '' } of text.slice(block.start, block.end).matchAll(VARIABLE)) {
        add(block, block.start + index, block.start + index + mark.length, double ?? single ?? wide);
      }
    }
  }
  return fields.sort((a, b) => a.start - b.start);
}

/** Whether any brace opens. */
function hasBrace({ codes, rare }: Signs): boolean {
  const [brace, wide, { length }] = [BRACE, WIDE_BRACE, rare];
  for (let i = 0; i < length; i++) {
    const code = codes[rare[i] as number];
    if (code === brace || code === wide) return true;
  }
  return false;
}

/** Whether the bracket is all that stands behind a label: 单位：（单位名称），. */
function isFilling(text: string, start: number, next: string, block: Block): boolean {
  return start > block.start && '：:'.includes(text[start - 1] as string) && ' \u3000，。；、,;.'.includes(next);
}

function isField(text: string, { start, end, inside, block }: Bracket): boolean {
  if (inside.length < 2) return false;
  if (REQUEST_OPENS.has(inside.charCodeAt(0)) && REQUEST.test(inside)) return true;
  const opening = text[start] as string;
  if (!NAME.test(inside)) return false;
  const next = end < block.end ? (text[end] as string) : ' ';
  if ('（('.includes(opening)) {
    if (inside.endsWith('姓名'))
      return BEFORE_TITLE.test(text.slice(end, Math.min(block.end, end + 2))) || isFilling(text, start, next, block);
    return isFilling(text, start, next, block);
  }
  if (!NAMING.includes(opening)) return false;
  // [单位名称](http://…), [单位名称]：… : a link, and the label of what follows.
  if ('([［：:'.includes(next)) return false;
  // 【时间】…: at the beginning of a paragraph such a bracket is a label.
  return (
    opening !== '【' || (start > block.start && (isHan(text.charCodeAt(start - 1)) || '，。；、“'.includes(text[start - 1] as string)))
  );
}
