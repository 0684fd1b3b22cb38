import type { FormFault } from '../filling/form.ts';
import type { Doubt, Problem } from '../filling/plan.ts';
import type { ValueFault } from '../filling/values.ts';
import { counted, type Language } from '../language.ts';
import type { Placeholder } from '../model.ts';
import { placeWords } from '../text/place.ts';

/** What `fill` tells its user, in one language. What stands in it of a document or a form is not made visible yet. */
interface FillTexts {
  readonly bothStdin: string;
  changed(speech: string, form: string): string;
  fault(fault: FormFault): string;
  refused(form: string): string;
  problem(problem: Problem): string;
  doubt(doubt: Doubt): string;
  uncertain(speech: string): string;
  noPlace(speech: string): string;
  notForTerminal(speech: string): string;
  done(filled: number, open: number): string;
  /** A placeholder that stays open, with its line and what stands around it. */
  place(placeholder: Placeholder): string;
  andMore(count: number): string;
  moreBySame(count: number): string;
  moreBySuggested(count: number): string;
}

/** How much of the context on either side is shown, in UTF-16 code units. */
const SHOWN = 12;
/** A value is cut to this in a message. */
const LONGEST = 30;

const short = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
const around = ({ text, context }: Placeholder): string => `${context.before.slice(-SHOWN)}【${text}】${context.after.slice(0, SHOWN)}`;

const EN_VALUES = (fault: ValueFault): string => {
  switch (fault.kind) {
    case 'lines':
      return `"${short(fault.value)}" has more than one line; only a passage that was left out may have`;
    case 'control':
      return `"${short(fault.value)}" holds a control character or a character that was lost`;
    case 'spreadsheet':
      return `"${fault.value}" is what a spreadsheet made of what was typed: format the column as text and type it again`;
    case 'unwritable':
      return `"${short(fault.value)}": ${fault.character} cannot be written in ${fault.encoding}, the encoding of the speech`;
  }
};

const ZH_VALUES = (fault: ValueFault): string => {
  switch (fault.kind) {
    case 'lines':
      return `“${short(fault.value)}”不止一行；只有省略的段落可以分行填写`;
    case 'control':
      return `“${short(fault.value)}”中有控制字符或已丢失的字符`;
    case 'spreadsheet':
      return `“${fault.value}”是电子表格改写的结果：请把该列设为文本格式后重新填写`;
    case 'unwritable':
      return `“${short(fault.value)}”：文稿所用的编码 ${fault.encoding} 中没有“${fault.character}”字`;
  }
};

const en: FillTexts = {
  bothStdin: 'standard input cannot be both the speech and the form',
  changed: (speech, form) =>
    `${speech} is not the speech that ${form} was made of, or has changed since: make a new form with 'speechkit placeholders --form'`,
  fault(fault) {
    switch (fault.kind) {
      case 'not-a-form':
        return "is not a form that 'speechkit placeholders --form' made";
      case 'no-column':
        return `has lost its column ${fault.column}`;
      case 'column-twice':
        return `has two columns ${fault.column}`;
      case 'unclosed-quote':
        return `row ${fault.row}: a quotation mark is never closed`;
      case 'bad-json':
        return `is not JSON: ${fault.reason}`;
      case 'no-id':
        return `row ${fault.row} has no id`;
      case 'no-speech':
        return `row ${fault.row} does not say of which speech it is`;
      case 'several-speeches':
        return `row ${fault.row} is of another speech than the rows before it`;
    }
  },
  refused: (form) => `${form}: nothing is filled in, because`,
  problem(problem) {
    switch (problem.kind) {
      case 'unknown-id':
        return `row ${problem.row}: the speech has no placeholder ${problem.id}`;
      case 'two-values':
        return `row ${problem.row}: ${problem.id} has another value in row ${problem.other}`;
      case 'bad-value':
        return `row ${problem.row}: ${EN_VALUES(problem.fault)}`;
    }
  },
  doubt: (doubt) =>
    doubt.kind === 'doubled'
      ? `${placeWords(doubt.placeholder.span.start, 'en')}: "${doubt.value}${doubt.words}": ${doubt.words} stands there twice now`
      : `group ${doubt.group} has different values, so its other rows stay open`,
  noPlace: (speech) => `${speech}: cannot be filled: a mark stands where nothing can be written, as in the number of a list`,
  notForTerminal: (speech) => `${speech}: a document is nothing for a terminal: name a file with --output`,
  uncertain: (speech) => `${speech}: cannot be filled: its broken bytes leave the places of the marks uncertain`,
  done: (filled, open) => `${filled} filled${open === 0 ? ', nothing is left open' : `, ${open} still open:`}`,
  place: (placeholder) => `${placeWords(placeholder.span.start, 'en')}  ${around(placeholder)}`,
  andMore: (count) => `and ${count} more`,
  moreBySame: (count) =>
    `${counted(count, 'of these stands', 'of these stand')} for the same thing as one that is filled: --same fills ${count === 1 ? 'it' : 'them'} too`,
  moreBySuggested: (count) => `for ${count} of these the form has a suggestion: --suggested takes ${count === 1 ? 'it' : 'them'}`,
};

const zh: FillTexts = {
  bothStdin: '标准输入不能既是文稿又是填写表',
  changed: (speech, form) => `${speech} 不是 ${form} 所对应的文稿，或者此后已有改动：请用 speechkit placeholders --form 重新生成填写表`,
  fault(fault) {
    switch (fault.kind) {
      case 'not-a-form':
        return '不是 speechkit placeholders --form 生成的填写表';
      case 'no-column':
        return `缺少“${fault.column}”一列`;
      case 'column-twice':
        return `有两列“${fault.column}”`;
      case 'unclosed-quote':
        return `第 ${fault.row} 行：引号没有配对`;
      case 'bad-json':
        return `不是 JSON：${fault.reason}`;
      case 'no-id':
        return `第 ${fault.row} 行没有编号`;
      case 'no-speech':
        return `第 ${fault.row} 行没有注明是哪篇文稿的`;
      case 'several-speeches':
        return `第 ${fault.row} 行与前面各行不是同一篇文稿的`;
    }
  },
  refused: (form) => `${form}：没有填入任何内容，原因是`,
  problem(problem) {
    switch (problem.kind) {
      case 'unknown-id':
        return `第 ${problem.row} 行：文稿中没有占位符 ${problem.id}`;
      case 'two-values':
        return `第 ${problem.row} 行：${problem.id} 在第 ${problem.other} 行填的是别的内容`;
      case 'bad-value':
        return `第 ${problem.row} 行：${ZH_VALUES(problem.fault)}`;
    }
  },
  doubt: (doubt) =>
    doubt.kind === 'doubled'
      ? `${placeWords(doubt.placeholder.span.start, 'zh')}：“${doubt.value}${doubt.words}”中“${doubt.words}”重复了`
      : `${doubt.group} 组填写的内容不一，其余各处仍然空着`,
  noPlace: (speech) => `${speech}：无法填写：有的占位符在不能改写之处，例如列表的自动编号中`,
  notForTerminal: (speech) => `${speech}：填好的文档不能显示在终端中：请用 --output 指定文件`,
  uncertain: (speech) => `${speech}：无法填写：损坏的字节使占位符的位置无法确定`,
  done: (filled, open) => `已填 ${filled} 处${open === 0 ? '，全部填完' : `，还有 ${open} 处空着：`}`,
  place: (placeholder) => `${placeWords(placeholder.span.start, 'zh')}  ${around(placeholder)}`,
  andMore: (count) => `以及另外 ${count} 处`,
  moreBySame: (count) => `其中 ${count} 处与已填之处相同：加 --same 一并填入`,
  moreBySuggested: (count) => `其中 ${count} 处表中有建议：加 --suggested 照填`,
};

export const FILL_TEXTS: Readonly<Record<Language, FillTexts>> = { en, zh };
