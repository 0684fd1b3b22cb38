import type { CommandDefinition } from '../definition.ts';
import { COMMON_OPTIONS } from '../options.ts';

export const MAN: CommandDefinition = {
  name: 'man',
  summary: { en: 'Print the man page', zh: '输出手册页' },
  description: { en: 'Prints the man page in roff.', zh: '输出 roff 格式的手册页。' },
  options: COMMON_OPTIONS,
  examples: [{ call: 'speechkit man -o speechkit.1 && man ./speechkit.1', note: { en: 'Read it', zh: '阅读手册页' } }],
  load: () => import('../commands/man.ts'),
};
