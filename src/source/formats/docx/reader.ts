import type { Edit } from '../../../text/edits.ts';
import { Archive, type Entry } from '../archive.ts';
import type { Extract, ExtractOptions } from '../format.ts';
import { type Line, type Piece, Writer } from '../lines.ts';
import { encrypted, wrongFormat } from '../refusals.ts';
import { readXml, type XmlHandler } from '../xml.ts';
import type { NoteReference, StoryContext } from './context.ts';
import { Counters } from './counters.ts';
import { notesReader } from './notes.ts';
import { Numbering } from './numbering.ts';
import { findParts } from './package.ts';
import { Story } from './story.ts';
import { Styles } from './styles.ts';
import { WORD } from './vocabulary.ts';

const FORMAT = 'docx';

/** The text of a Word document, with the numbers of its lists as Word shows them. Notes stand behind the text. */
export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extract> {
  return (await readDocument(bytes, options)).extract;
}

/** The bytes of the document with the edits made in its text, which count in the text that {@link extract} gives. */
export async function patch(bytes: Uint8Array, edits: readonly Edit[], { maxCharacters }: ExtractOptions): Promise<Uint8Array> {
  return (await import('./patch.ts')).patchDocument(bytes, edits, maxCharacters);
}

/** A document with the places of its text in its parts. */
export interface ReadDocument {
  readonly archive: Archive;
  readonly extract: Extract;
  readonly pieces: readonly Piece[];
}

/** Reads a document so that its text can be traced to its parts. @throws SourceError */
export async function readDocument(bytes: Uint8Array, { maxCharacters }: Pick<ExtractOptions, 'maxCharacters'>): Promise<ReadDocument> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw encrypted(FORMAT);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw wrongFormat(FORMAT);
  const archive = new Archive(bytes, FORMAT);
  const parts = await findParts(archive);
  const read = async (entry: Entry | undefined, handler: XmlHandler): Promise<void> => {
    if (entry) await readXml(archive, entry, FORMAT, WORD, handler);
  };

  const styles = new Styles();
  await read(parts.styles, styles.reader());
  const numbering = new Numbering();
  await read(parts.numbering, numbering.reader());

  const writer = new Writer(maxCharacters);
  const references: NoteReference[] = [];
  const notices = new Set<string>();
  const context: StoryContext = {
    styles,
    counters: new Counters(numbering, styles),
    part: parts.document.name,
    nodes: { count: 0 },
    emit: (line) => writer.add(line),
    refer: (note) => references.push(note),
    notice: (code) => notices.add(code),
  };
  await read(parts.document, documentReader(new Story(context)));
  if (references.length > 0) {
    // A note refers to no other.
    const shared = { ...context, refer() {} };
    const notes = { footnote: new Map<string, Line[]>(), endnote: new Map<string, Line[]>() };
    const inPart = ({ name }: Entry): StoryContext => ({ ...shared, part: name, nodes: { count: 0 } });
    if (parts.footnotes) await read(parts.footnotes, notesReader('w:footnote', inPart(parts.footnotes), notes.footnote));
    if (parts.endnotes) await read(parts.endnotes, notesReader('w:endnote', inPart(parts.endnotes), notes.endnote));
    writer.beginNotes();
    references.forEach(({ kind, id }, index) => {
      for (const line of numbered(notes[kind].get(id) ?? [], index + 1)) writer.add(line);
    });
  }
  return { archive, extract: writer.extract([...notices].sort()), pieces: writer.pieces };
}

/** Passes on what stands in the document, whose root must be one. */
function documentReader(story: Story): XmlHandler {
  let isDocument: boolean | undefined;
  return {
    open(name, attribute) {
      isDocument ??= name === 'w:document';
      if (!isDocument) throw wrongFormat(FORMAT);
      story.open(name, attribute);
    },
    close(name) {
      story.close(name);
      if (name === 'w:document') story.end();
    },
    text: (text) => story.text(text),
  };
}

/** The lines of a note, the first behind the number of its reference. */
function numbered([first, ...others]: readonly Line[], number: number): readonly Line[] {
  if (!first) return [];
  const mark = `〔${number}〕`;
  const blanks = first.text.length - first.text.trimStart().length;
  const shift = mark.length - blanks;
  const pieces = first.pieces.flatMap((piece) => {
    const cut = Math.max(0, blanks - piece.at);
    if (cut >= piece.length) return [];
    return [{ ...piece, from: piece.from + cut, at: piece.at + cut + shift, length: piece.length - cut }];
  });
  return [{ ...first, text: mark + first.text.slice(blanks), pieces }, ...others];
}
