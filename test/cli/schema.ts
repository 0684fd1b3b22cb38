import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;

/** The schema with nothing allowed but what it names: what is shipped lets later versions add keys, a test must see them. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Schema = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return copy['type'] === 'object' && copy['properties'] !== undefined ? { ...copy, additionalProperties: false } : copy;
}

/** Holds values to a definition of the schema that is shipped, with nothing allowed but what it names. */
export function validatorOf(definition: string): ValidateFunction {
  const schema = strict(JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8'))) as Schema;
  const ajv = new Ajv({ strict: false, allErrors: true });
  const { $id: _id, ...rest } = schema;
  return ajv.compile({ ...rest, $ref: `#/definitions/${definition}` });
}
