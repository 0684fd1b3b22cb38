import type { AnnotatedDocument } from '../../model.ts';
import { serialize } from '../serialize.ts';

/** The record at the depth at which the frame of JSON has its documents. */
export function speechJson(record: AnnotatedDocument): Iterable<string> {
  return serialize(record, 2);
}
