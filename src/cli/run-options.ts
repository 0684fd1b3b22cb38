import type { OptionDefinition } from './definition.ts';

/** On how many threads a run is done, of every command that may use several. */
export const JOBS: OptionDefinition = {
  key: 'jobs',
  flag: 'jobs',
  short: 'j',
  value: { kind: 'integer', name: 'N', minimum: 1 },
  description: {
    en: 'Analyse on N threads at once; the output is the same for any number',
    zh: '同时用 N 个线程分析；无论多少，输出都相同',
  },
  fallback: { en: 'one a core, where there is enough to do', zh: '文稿足够多时每个核心一个' },
  initial: null,
  configurable: true,
};
