import { SourceError } from '../../failure.ts';
import type { Extract } from '../format.ts';

export function extract(): Extract {
  throw new SourceError('unsupported-format', 'x');
}
