import { applyEdits, type Edit } from '../../../text/edits.ts';
import type { Entry } from '../archive.ts';
import type { Piece } from '../lines.ts';
import { rezip } from '../rezip.ts';
import { readXml, wholeXml } from '../xml.ts';
import { type ReadDocument, readDocument } from './reader.ts';
import { WORD } from './vocabulary.ts';

/** A change inside of one text node: UTF-16 offsets into its text. */
interface NodeEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The document with edits of its text made in its runs: what takes the place of words looks as the first of them did, and nothing else
 * of the document changes.
 * @param edits offsets into the text that was taken out of it; in order, not overlapping
 * @throws RangeError where what is to be changed is no text of a run (the number of a list, a tab), or XML cannot write it
 */
export async function patchDocument(bytes: Uint8Array, edits: readonly Edit[], most: number): Promise<Uint8Array> {
  if (edits.length === 0) return bytes;
  const document = await readDocument(bytes, { maxCharacters: most });
  const byPart = placesOf(edits, document.pieces);
  const contents = new Map<string, Uint8Array>();
  for (const [part, nodes] of byPart) contents.set(part, await patchPart(document, document.archive.find(part) as Entry, nodes));
  const patched = rezip(document.archive, contents);
  if ((await textOf(patched, most)) === applyEdits(document.extract.text, edits)) return patched;
  throw new RangeError('the document would not read as it should');
}

/** The text of what was made here: where it cannot be read the fault is not in the document. */
async function textOf(bytes: Uint8Array, most: number): Promise<string | undefined> {
  try {
    return (await readDocument(bytes, { maxCharacters: most })).extract.text;
  } catch {
    return undefined;
  }
}

/** What is to be changed in each text node of each part. */
function placesOf(edits: readonly Edit[], pieces: readonly Piece[]): Map<string, Map<number, NodeEdit[]>> {
  const found = new Map<string, Map<number, NodeEdit[]>>();
  let index = 0;
  for (const { start, end, text } of edits) {
    while (index < pieces.length && endOf(pieces[index] as Piece) <= start) index++;
    let at = start;
    for (let next = index; at < end; next++) {
      const piece = pieces[next];
      if (piece === undefined || piece.at > at) throw new RangeError(`nothing can be written at ${at}`);
      const to = Math.min(end, endOf(piece));
      const nodes = found.get(piece.part) ?? new Map<number, NodeEdit[]>();
      found.set(piece.part, nodes);
      const edit = { from: piece.from + at - piece.at, to: piece.from + to - piece.at, text: at === start ? text : '' };
      nodes.set(piece.node, [...(nodes.get(piece.node) ?? []), edit]);
      at = to;
    }
  }
  return found;
}

const endOf = ({ at, length }: Piece): number => at + length;

/** A part with its changed nodes written anew. */
async function patchPart({ archive }: ReadDocument, entry: Entry, nodes: ReadonlyMap<number, readonly NodeEdit[]>): Promise<Uint8Array> {
  const { text: xml, encode } = await wholeXml(archive, entry);
  const parts: string[] = [];
  let written = 0;
  let node = -1;
  let text: string | null = null;
  let from = 0;
  await readXml(archive, entry, 'docx', WORD, {
    open(name, _attributes, position) {
      if (name !== 'w:t') return;
      node++;
      from = position();
      text = '';
    },
    close(name, position) {
      if (name !== 'w:t') return;
      const edits = nodes.get(node);
      if (edits !== undefined && text !== null) {
        const end = position() - 1;
        const to = xml.lastIndexOf('</', end);
        const tag = xml.slice(to + 2, end).trim();
        parts.push(xml.slice(written, from), contentOf(text, edits, tag));
        written = to;
      }
      text = null;
    },
    text(piece) {
      if (text !== null) text += piece;
    },
  });
  parts.push(xml.slice(written));
  return encode(parts.join(''));
}

/** The XML of a changed text. A line break of a value is an element of its own between two nodes, and so is a tab. */
function contentOf(text: string, edits: readonly NodeEdit[], tag: string): string {
  const prefix = tag.slice(0, -1);
  const between = (name: string): string => `</${tag}><${prefix}${name}/><${tag} xml:space="preserve">`;
  const value = (words: string): string => escaped(words).replace(/\r\n|\r|\n|\t/gu, (sign) => between(sign === '\t' ? 'tab' : 'br'));
  let content = '';
  let from = 0;
  for (const edit of edits) {
    content += escaped(text.slice(from, edit.from)) + value(edit.text);
    from = edit.to;
  }
  return content + escaped(text.slice(from));
}

/** XML 1.0, 2.2: what no document may hold. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function escaped(text: string): string {
  if (FORBIDDEN.test(text)) throw new RangeError('XML cannot write the value');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
