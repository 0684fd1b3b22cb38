// The JSON Schema of the output, generated from the types of the contract.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/**
 * The JSON Schema of everything that `--format json` prints and of every line of `--format ndjson`.
 * Keys that it does not name are allowed: additions do not change the schema version.
 */
export function generateSchema(root) {
  const schema = createGenerator({
    path: join(root, 'src/reporters/contract.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Output',
    additionalProperties: true,
    skipTypeCheck: true,
    topRef: true,
    expose: 'export',
  }).createSchema('Output');
  return { $id: 'urn:speechkit:output:1', title: 'speechkit output, schema version 1', ...schema };
}
