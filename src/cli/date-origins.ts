import { DATE_ORIGINS } from '../dating/document-date.ts';
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
    en: `Where dates are looked for, with commas between, the most trusted first: ${DATE_ORIGINS.join(', ')}`,
    zh: `从何处取日期，用逗号分隔，可靠的在前：${DATE_ORIGINS.join('、')}（落款或题下、YAML 头、标题、文件名、文件夹名）`,
  },
  fallback: { en: 'all of them in this order', zh: '依此次序' },
  initial: null,
  configurable: true,
};

/** The origins of a list with commas. @throws UsageError */
export function originsOf(list: string, messages: Messages): DateOrigin[] {
  return partsOf(list).map((name) => {
    const origin = DATE_ORIGINS.find((each) => each === name);
    if (origin === undefined) throw new UsageError(messages.badChoice('--date-from', name, DATE_ORIGINS));
    return origin;
  });
}
