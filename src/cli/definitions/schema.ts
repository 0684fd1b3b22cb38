import type { CommandDefinition } from '../definition.ts';
import { COMMON_OPTIONS } from '../options.ts';

export const SCHEMA: CommandDefinition = {
  name: 'schema',
  summary: { en: 'Print the JSON Schema of the output', zh: '输出 JSON 结果的 JSON Schema' },
  description: {
    en: 'Prints the JSON Schema that every --format json and every line of --format ndjson conforms to.',
    zh: '输出 --format json 和 --format ndjson 每一行都遵守的 JSON Schema。',
  },
  options: COMMON_OPTIONS,
  examples: [],
  load: () => import('../commands/schema.ts'),
};
