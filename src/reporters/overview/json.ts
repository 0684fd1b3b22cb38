import { serialize } from '../serialize.ts';
import type { FolderReport } from './contract.ts';

/** The report on many documents as one JSON object. */
export function* writeOverview(report: FolderReport): Generator<string> {
  yield* serialize(report, 0);
  yield '\n';
}
