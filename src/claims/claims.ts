import type { Claim, OutlineNode } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { countClaims } from './counts.ts';
import { matchDeclared } from './declared.ts';
import { lengthClaims } from './length.ts';

/** Extracts what the document says of itself and can be checked against it, in order of place. */
export function extractClaims(
  restored: Restored,
  outline: readonly OutlineNode[],
  declaredOutline: readonly OutlineNode[],
  characters: number,
): Claim[] {
  const claims = [
    ...outlineClaims(restored, outline, declaredOutline),
    ...lengthClaims(restored, characters),
    ...countClaims(restored, outline),
  ];
  return claims.sort((a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset);
}

/** A declared outline claims its own nodes: those that the body has are found. */
function outlineClaims(restored: Restored, outline: readonly OutlineNode[], declaredOutline: readonly OutlineNode[]): Claim[] {
  const block = restored.blocks.find((candidate) => candidate.kind === 'declared-outline');
  if (!block || declaredOutline.length === 0) return [];
  const matches = matchDeclared(declaredOutline, outline);
  const evidence = matches.flatMap(({ present }) => (present ? [present.span] : []));
  const claimed = matches.length;
  const label = /^[【[][^】\]]{1,12}[】\]]/u.exec(restored.text.slice(block.start, block.end));
  const end = label ? block.start + label[0].length : block.end;
  return [
    {
      kind: 'outline',
      text: restored.text.slice(block.start, end),
      claimed,
      found: evidence.length,
      holds: evidence.length === claimed,
      span: restored.spanOf(block.start, end),
      evidence,
    },
  ];
}
