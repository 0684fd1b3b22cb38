import { findInputs } from '../../../src/source/find.ts';
import type { Selection } from '../../../src/source/finding/selection.ts';

/** Paths of what operands mean, with the code of the failure behind those that have failed. */
export async function found(operands: readonly string[], selection: Selection = {}): Promise<string[]> {
  return (await findInputs(operands, selection)).map(({ path, error }) => (error ? `${path} ${error.code}` : path));
}

/** Why an operand gave nothing. */
export async function reasonOf(operand: string, selection: Selection = {}): Promise<string | undefined> {
  return (await findInputs([operand], selection))[0]?.error?.details.reason;
}
