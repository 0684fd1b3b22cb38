import type { CommandDefinition } from '../definition.ts';
import { COMMON_OPTIONS } from '../options.ts';

/** Shells that completions are generated for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMPLETIONS: CommandDefinition = {
  name: 'completions',
  arguments: [{ name: 'SHELL', kind: 'choice', choices: SHELLS, description: { en: 'The shell', zh: '命令行解释器' } }],
  summary: { en: 'Print completions for a shell', zh: '输出命令行补全脚本' },
  description: {
    en: 'Prints a script that teaches the shell the commands, options and values of speechkit.',
    zh: '输出补全脚本，让命令行解释器认识 speechkit 的命令、选项和取值。',
  },
  options: COMMON_OPTIONS,
  examples: [
    { call: 'source <(speechkit completions bash)', note: { en: 'For this session of bash', zh: '在当前 bash 会话中启用' } },
    {
      call: 'speechkit completions fish -o ~/.config/fish/completions/speechkit.fish',
      note: { en: 'For good, in fish', zh: '在 fish 中长期启用' },
    },
  ],
  load: () => import('../commands/completions.ts'),
};
