import { changePassages, type Draft, dropRanges, remove } from './draft.ts';
import type { Passage } from './passage.ts';

/** Entities that a page left in copied text: quotation marks, dashes and blanks. What they stand for cannot be put back, so they only go. */
const ENTITY = /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|[lr][ds]quo|quot|mdash|ndash|hellip|middot|bull|#160|#12288|#822[01]);/giu;
/** Tags that end a paragraph or a line, and those that dress words. */
const BREAK = /<\/?(?:br|p|div|h[1-6]|li|ul|ol|tr|table|tbody|center|section)(?:[ \u3000][^<>]{0,200})?\/?>/giu;
const DRESS = /<\/?(?:span|strong|b|font|em|i|u|a|o:p|td)(?:[ \u3000][^<>]{0,200})?>/giu;

/** Leaves out tags and entities of HTML in plain text, and divides paragraphs where tags do. Linear. */
export function removeHtmlRemnants(draft: Draft): void {
  const { text } = draft.written;
  if (text.includes('>') && /<(?:br|\/p|\/div|\/span|\/strong)[ />]/iu.test(text)) {
    draft.passages = draft.passages.flatMap((passage) => (passage.text.includes('<') ? divideAtTags(draft, passage) : [passage]));
    changePassages(draft, (passage) => dropAll(draft, passage, DRESS, 'tag'));
  }
  if (text.includes('&'))
    changePassages(draft, (passage) => (passage.text.includes('&') ? dropAll(draft, passage, ENTITY, 'entity') : passage));
}

function dropAll(draft: Draft, passage: Passage, pattern: RegExp, reason: string): Passage | null {
  const ranges = Array.from(passage.text.matchAll(pattern), ({ 0: { length }, index }) => [index, index + length] as const);
  return dropRanges(draft, passage, ranges, 'markup', reason);
}

function divideAtTags(draft: Draft, passage: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = passage.with(passage.slicesOf(from, to));
    if (!part) return;
    if (parts.length > 0) draft.seams.push({ kind: 'divided', at: part.start, reason: 'tag' });
    part.divided = true;
    parts.push(part);
  };
  for (const { 0: tag, index } of passage.text.matchAll(BREAK)) {
    add(index);
    from = index + tag.length;
    const slices = passage.slicesOf(index, from);
    for (let i = 0; i < slices.length; i += 2) remove(draft, 'markup', slices[i] as number, slices[i + 1] as number, 'tag');
  }
  if (from === 0) return [passage];
  add(passage.text.length);
  return parts;
}
