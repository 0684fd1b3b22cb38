import type { CommandDefinition } from '../definition.ts';
import { COMMON_OPTIONS } from '../options.ts';

export const FILL: CommandDefinition = {
  name: 'fill',
  arguments: [
    {
      name: 'SPEECH',
      kind: 'file',
      description: { en: 'The speech that the form is of, or - for standard input', zh: '填写表所对应的文稿，或用 - 表示标准输入' },
    },
    {
      name: 'FORM',
      kind: 'file',
      description: {
        en: "A form that 'placeholders --form' made, filled in: CSV as any spreadsheet saves it, or JSON",
        zh: '用 placeholders --form 生成并已填写的填写表：各种电子表格保存的 CSV，或 JSON',
      },
    },
  ],
  summary: { en: 'Fill in what is left open', zh: '把填写表填入文稿' },
  description: {
    en:
      'Puts what a form holds in the place of the marks, and leaves every other byte of the speech as it is: its encoding, its line ends, what is damaged. ' +
      'A form fills the speech that it was made of and no other; where anything in it is not right, nothing is filled in. A Word document stays one, with the values in the looks of their marks. What stays open is listed on standard error.',
    zh:
      '把填写表中的内容填到占位符所在之处，文稿其余每个字节都不变：编码、换行、已经损坏之处都照旧。' +
      '填写表只能填入生成它的那篇文稿；表中只要有一处不对，就什么也不填。Word 文档填好后仍是 Word 文档，沿用占位符处的格式。仍然空着的各处列在标准错误上。',
  },
  options: [
    {
      key: 'same',
      flag: 'same',
      description: {
        en: 'Fill an empty row with the value of the other rows of its group, which evidently stand for the same thing',
        zh: '未填的行用同组其他行（显然指同一事物）的内容填入',
      },
      configurable: true,
    },
    {
      key: 'suggested',
      flag: 'suggested',
      description: { en: 'Fill an empty row with what the form suggests', zh: '未填的行按表中的建议填入' },
      configurable: true,
    },
    ...COMMON_OPTIONS,
  ],
  examples: [
    { call: 'speechkit fill speech.txt open.csv -o filled.txt', note: { en: 'Fill a speech by its form', zh: '按填写表填好一篇文稿' } },
    {
      call: 'speechkit fill --same --suggested speech.txt open.csv -o speech.txt',
      note: { en: 'Fill the file itself, with everything that is evident', zh: '就地填写，凡是可以断定的一并填入' },
    },
  ],
  load: () => import('../commands/fill.ts'),
};
