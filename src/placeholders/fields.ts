import type { Placeholder } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { isHan } from '../text/characters.ts';

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
/** Brackets that prose has too. */
const BRACKET = /[[【（(<＜〈〔]([^[【（(<＜〈〔\]】）)>＞〉〕]{2,24})[\]】）)>＞〉〕]/gu;
/** What asks for words in any kind of bracket: （此处填写具体数字）, 【请填写】, [待补充]. */
const REQUEST =
  /^(?:(?:请|此处|这里|在此|由各单位|各单位|根据实际|自行|可|需|需要|应){1,3}(?:填写|填入|填上|填|插入|输入|补充|补上|加入|添加|替换)|(?:待|未)(?:填写|填|补充|补|定|核实|核定|确定|确认|完善|统计)|(?:填写|填入|插入|输入)(?!说明|要求|规范|须知|方法|错误|不|单位|人(?!数)))/u;
/** What names a field: [单位名称], <姓名>. */
const NAME =
  /^(?:您?的|具体|贵|某|本)?[\p{Script=Han}]{0,6}(?:单位|部门|公司|机构|姓名|名字|职务|时间|日期|地点|地名|年份|月份|数字|数据|金额|数量|人数|比例|百分比|名称|主题|领导)$/u;
/** Kinds of brackets in which a name alone may be a field; in round ones it is an aside (各部门（单位）). */
const NAMING = '[<＜〈【';

const CATEGORIES: readonly (readonly [words: RegExp, category: Placeholder['category']])[] = [
  [/姓名|名字|领导|主持人|嘉宾|人员$|职务|^name$/iu, 'person'],
  [/日期|时间|年份|月份|date|time|year|month/iu, 'date'],
  [/数字|金额|数量|人数|比例|百分|总数|number|amount/iu, 'number'],
  [/单位|部门|公司|企业|机构|学校|组织|company|organi[sz]ation/iu, 'organization'],
  [/地点|地名|地区|城市|省份|市$|县$|city|place/iu, 'place'],
];

/** The fields of templates in the document, in order of place. Linear in its length. */
export function findFields({ text, blocks }: Restored): Field[] {
  const fields: Field[] = [];
  for (const block of blocks) {
    if (block.kind === 'omission') continue;
    const words = text.slice(block.start, block.end);
    if (/[{｛]/u.test(words)) for (const match of words.matchAll(VARIABLE)) add(block, match, match[1] ?? match[2] ?? match[3] ?? '');
    for (const match of words.matchAll(BRACKET)) if (isField(words, match)) add(block, match, match[1] as string);
  }
  return fields.sort((a, b) => a.start - b.start);

  function add(block: Block, { index, 0: mark }: RegExpExecArray, name: string): void {
    const start = block.start + index;
    const category = CATEGORIES.find(([words]) => words.test(name))?.[1] ?? 'text';
    fields.push({ start, end: start + mark.length, block, category });
  }
}

function isField(words: string, { index, 0: mark, 1: inside = '' }: RegExpExecArray): boolean {
  if (REQUEST.test(inside)) return true;
  if (!NAMING.includes(mark[0] as string) || !NAME.test(inside)) return false;
  const next = words[index + mark.length] ?? '';
  // [单位名称](http://…), [单位名称]：… : a link, and the label of what follows.
  if (next === '(' || next === '[' || '：:'.includes(next || ' ')) return false;
  // 【时间】…: at the beginning of a paragraph such a bracket is a label.
  return mark[0] !== '【' || (index > 0 && (isHan(words.charCodeAt(index - 1)) || '，。；、“'.includes(words[index - 1] as string)));
}
