import { encode } from '../encode.ts';
import { byteOrderMark, type Encoding } from '../encodings.ts';
import type { Archive, Entry } from './archive.ts';
import { damaged, documentType } from './refusals.ts';

/** The value of an attribute by its name (`w:val`, or `Id` without a prefix), or undefined. */
export type Attributes = (name: string) => string | undefined;

/** What is done with an XML file as it is read. Names have the prefixes of the {@link Vocabulary}, whatever the file calls them. */
export interface XmlHandler {
  /** @param position gives the offset behind the tag, in UTF-16 code units from the beginning of the file without its mark */
  open(name: string, attributes: Attributes, position: () => number): void;
  close(name: string, position: () => number): void;
  /** The text of an element may come in several pieces. */
  text?(text: string): void;
}

/** Prefixes by the namespaces that they stand for. Names of any other namespace begin with `?:`. */
export type Vocabulary = Readonly<Record<string, string>>;

/** No document nests deeper: Word itself stops at some dozens of tables in tables. */
const MOST_NESTED = 5_000;
const UNKNOWN = '?';

/**
 * Reads an XML file of an archive from its beginning to its end, piece by piece.
 * @throws SourceError where it is not well-formed, or has a document type (and so may have entities of its own)
 */
export async function readXml(archive: Archive, entry: Entry, format: string, vocabulary: Vocabulary, handler: XmlHandler): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false, xmlns: false });
  const names = new Names(vocabulary);
  const position = (): number => parser.position;
  parser.on('error', (error) => {
    throw damaged(format, entry.name, error);
  });
  parser.on('doctype', () => {
    throw documentType(format, entry.name);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!names.enter(attributes)) throw damaged(format, entry.name);
    handler.open(names.nameOf(name), (wanted) => attributes[names.written(wanted)], position);
  });
  parser.on('closetag', ({ name }) => {
    handler.close(names.nameOf(name), position);
    names.leave();
  });
  const { text } = handler;
  if (text) {
    parser.on('text', (piece) => text.call(handler, piece));
    parser.on('cdata', (piece) => text.call(handler, piece));
  }
  for await (const piece of decoded(archive, entry)) parser.write(piece.text);
  parser.close();
}

/** A whole XML file as text, and what writes such text as the file was written. */
export async function wholeXml(archive: Archive, entry: Entry): Promise<{ text: string; encode(text: string): Uint8Array }> {
  const parts: string[] = [];
  let mark = '';
  let encoding: Encoding = 'utf-8';
  for await (const piece of decoded(archive, entry)) {
    parts.push(piece.text);
    ({ encoding, mark } = piece);
  }
  return { text: parts.join(''), encode: (text) => encode(mark + text, encoding) as Uint8Array };
}

/** ECMA-376 part 2, 8.2.1: parts are UTF-8 or UTF-16. */
async function* decoded(archive: Archive, entry: Entry): AsyncGenerator<{ text: string; encoding: Encoding; mark: string }> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let encoding: Encoding = 'utf-8';
  let mark = '';
  for await (const piece of archive.unpack(entry)) {
    if (decoder === undefined) {
      const found = byteOrderMark(piece);
      if (found?.encoding.startsWith('utf-')) encoding = found.encoding;
      mark = found?.encoding === encoding ? '\uFEFF' : '';
      decoder = new TextDecoder(encoding);
    }
    yield { text: decoder.decode(piece, { stream: true }), encoding, mark };
  }
  yield { text: decoder?.decode() ?? '', encoding, mark };
}

/** What an element changed of the prefixes, to be undone at its end. */
interface Change {
  readonly prefix: string;
  readonly ours: string | undefined;
  readonly own: string;
  readonly theirs: string | undefined;
}

/** Which prefixes the file uses where. */
class Names {
  private readonly vocabulary: Vocabulary;
  /** By the prefix in the file, ours; and the other way round. */
  private readonly ours = new Map<string, string>();
  private readonly theirs = new Map<string, string>();
  private readonly open: (readonly Change[])[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Enters an element; false where it stands too deep. */
  enter(attributes: Readonly<Record<string, string>>): boolean {
    let changes: Change[] | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
      const uri = attributes[name] as string;
      const own = Object.hasOwn(this.vocabulary, uri) ? (this.vocabulary[uri] as string) : UNKNOWN;
      changes ??= [];
      changes.push({ prefix, ours: this.ours.get(prefix), own, theirs: this.theirs.get(own) });
      this.ours.set(prefix, own);
      // Attributes have no default namespace.
      if (prefix !== '') this.theirs.set(own, prefix);
    }
    this.open.push(changes ?? NO_CHANGES);
    return this.open.length <= MOST_NESTED;
  }

  leave(): void {
    const changes = this.open.pop() ?? NO_CHANGES;
    for (let index = changes.length - 1; index >= 0; index--) {
      const { prefix, ours, own, theirs } = changes[index] as Change;
      put(this.ours, prefix, ours);
      put(this.theirs, own, theirs);
    }
  }

  nameOf(written: string): string {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const own = this.ours.get(prefix) ?? (prefix === '' ? '' : UNKNOWN);
    if (own === prefix) return written;
    const local = written.slice(colon + 1);
    return own === '' ? local : `${own}:${local}`;
  }

  /** The name in the file of an attribute by ours. */
  written(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = name.slice(0, colon);
    // The namespace of xml:space needs no declaration.
    const their = prefix === 'xml' ? prefix : this.theirs.get(prefix);
    return their === prefix ? name : `${their ?? UNKNOWN}:${name.slice(colon + 1)}`;
  }
}

const NO_CHANGES: readonly Change[] = [];

function put(map: Map<string, string>, key: string, value: string | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
