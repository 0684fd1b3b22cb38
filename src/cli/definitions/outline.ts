import { OUTLINE_FORMATS } from '../../reporters/outline/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, PATHS } from '../options.ts';

export const OUTLINE: CommandDefinition = {
  name: 'outline',
  arguments: [PATHS],
  summary: { en: 'Print the outline of speeches', zh: '列出讲话稿的提纲' },
  description: {
    en:
      'Prints the headings and points of each document as a tree, with the line at which each begins and the length of its section (字数, as Word counts it). ' +
      'What the document announces and does not keep is shown too: headings of its declared outline that are absent, and counts that do not add up.',
    zh:
      '以树状列出每篇文稿的标题与要点，并标出所在行号和该部分字数（与 Word 统计一致）。' +
      '文稿自己说了却没有做到的也一并列出：提纲中已列而正文未见的标题，以及对不上的数目。',
  },
  options: [
    {
      key: 'depth',
      flag: 'depth',
      short: 'd',
      value: { kind: 'integer', name: 'N', minimum: 1 },
      description: { en: 'Show only the outermost N levels', zh: '只显示最外面的 N 级' },
      fallback: { en: 'all', zh: '全部' },
      initial: Number.POSITIVE_INFINITY,
      configurable: true,
    },
    {
      key: 'points',
      flag: 'no-points',
      description: { en: 'Leave out points, show headings only', zh: '只显示标题，不显示要点' },
      configurable: true,
    },
    ...documentOptions(Object.keys(OUTLINE_FORMATS)),
  ],
  examples: [
    { call: 'speechkit outline speech.txt', note: { en: 'The outline of a file', zh: '一个文件的提纲' } },
    {
      call: 'speechkit outline --depth 2 --no-points reports/',
      note: { en: 'Two levels of headings of a folder', zh: '文件夹中各篇的前两级标题' },
    },
    { call: 'speechkit outline -f opml -o speech.opml speech.txt', note: { en: 'For a mind-map program', zh: '供思维导图软件打开' } },
    { call: "speechkit outline -f csv '**/*.txt' > outlines.csv", note: { en: 'One row a heading or point', zh: '每个标题或要点一行' } },
  ],
  load: () => import('../commands/outline.ts'),
};
