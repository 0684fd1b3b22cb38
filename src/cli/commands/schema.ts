import { readFileSync } from 'node:fs';
import { packageFile } from '../../package.ts';
import type { CommandContext } from '../context.ts';
import { writeText } from '../output.ts';

/** `speechkit schema`: the JSON Schema of the output, as it was generated when the package was built. */
export function run(context: CommandContext): Promise<number> {
  return writeText(context, readFileSync(packageFile('dist/schema.json'), 'utf8'));
}
