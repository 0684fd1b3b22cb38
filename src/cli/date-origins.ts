import { EVERY_DATE_ORIGIN } from '../dating/document-date.ts';
import type { DateOrigin } from '../model.ts';
import { UsageError } from './context.ts';
import type { OptionDefinition } from './definition.ts';
import type { Messages } from './messages.ts';
import { partsOf } from './parts.ts';

/** Of every command that asks from when a document is. */
export const DATE_FROM: OptionDefinition = {
  key: 'dateFrom',
  flag: 'date-from',
  value: { kind: 'text', name: 'LIST' },
  description: {
    en: `Where dates are looked for, with commas between, the most trusted first: ${EVERY_DATE_ORIGIN.join(', ')}; the last is when a site says that it printed the text`,
    zh: `从何处取日期，用逗号分隔，可靠的在前：${EVERY_DATE_ORIGIN.join('、')}（题下或落款的日期、文件头（YAML）、标题、文件名、文件夹名、网页的发布时间）`,
  },
  fallback: { en: 'all but published, in this order', zh: '依此次序，不含 published' },
  initial: null,
  configurable: true,
};

/** The origins of a list with commas. @throws UsageError */
export function originsOf(list: string, messages: Messages): DateOrigin[] {
  return partsOf(list).map((name) => {
    const origin = EVERY_DATE_ORIGIN.find((each) => each === name);
    if (origin === undefined) throw new UsageError(messages.badChoice('--date-from', name, EVERY_DATE_ORIGIN));
    return origin;
  });
}
