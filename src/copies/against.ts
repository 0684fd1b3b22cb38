import { statSync } from 'node:fs';
import type { Input } from '../source/find.ts';
import { withSlashes } from '../source/paths.ts';
import { STDIN } from '../source/read.ts';

/** The one of the inputs that is the file at `path`, by whichever name it is among them. */
export function inputAt(inputs: readonly Input[], path: string): Input | undefined {
  const name = withSlashes(path);
  return inputs.find((input) => input.path === name) ?? inputs.find((input) => isSameFile(input, name));
}

function isSameFile({ path: other, error }: Input, path: string): boolean {
  if (other === STDIN || error) return false;
  const [one, two] = [path, other].map((each) => statSync(each, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.ino === two?.ino && one.dev === two.dev;
}
