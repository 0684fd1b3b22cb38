import type { OptionDefinition } from './definition.ts';

/** Of which kind terms are, for every command that lists some. */
export const KIND: OptionDefinition = {
  key: 'kind',
  flag: 'kind',
  short: 'k',
  value: { kind: 'choice', name: 'KIND', choices: ['all', 'numeral', 'formulation', 'metaphor'] },
  description: { en: 'Show only one kind', zh: '只显示一类' },
  fallback: { en: 'all', zh: 'all' },
  initial: 'all',
  configurable: true,
};

/** How often terms, or words, stand at least. */
export const MIN_COUNT: OptionDefinition = {
  key: 'minCount',
  flag: 'min-count',
  short: 'n',
  value: { kind: 'integer', name: 'N', minimum: 1 },
  description: { en: 'Show only what stands at least N times', zh: '只显示至少出现 N 次的' },
  fallback: { en: '1', zh: '1' },
  initial: 1,
  configurable: true,
};
