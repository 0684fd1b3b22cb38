import type { SloganTotal } from '../../model.ts';

/** Those in most documents first, of equals the more frequent; a sort keeps the order of first use among the rest. */
export function byDocuments(a: Pick<SloganTotal, 'documents' | 'count'>, b: Pick<SloganTotal, 'documents' | 'count'>): number {
  return b.documents - a.documents || b.count - a.count;
}
