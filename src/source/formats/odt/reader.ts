import { Archive } from '../archive.ts';
import type { Extract, ExtractOptions } from '../format.ts';
import { Writer } from '../lines.ts';
import { damaged, encrypted } from '../refusals.ts';
import { readXml, type Vocabulary, type XmlHandler } from '../xml.ts';
import { Body } from './body.ts';
import { Styles } from './styles.ts';

const FORMAT = 'odt';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument 1.3, part 3, table 1, and what LibreOffice adds. */
const VOCABULARY: Vocabulary = {
  ...Object.fromEntries(['office', 'style', 'text', 'table', 'manifest'].map((prefix) => [`${OASIS}${prefix}:1.0`, prefix])),
  [`${OASIS}drawing:1.0`]: 'draw',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  [`${OASIS}form:1.0`]: 'form',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

/** Finds out whether the files of an archive are encrypted (part 2, 4.8.3). */
class Manifest implements XmlHandler {
  isEncrypted = false;

  open(name: string): void {
    if (name === 'manifest:encryption-data') this.isEncrypted = true;
  }

  close(): void {}
}

/** An OpenDocument text, as LibreOffice and WPS write it, with the numbers of its lists. */
export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extract> {
  const archive = new Archive(bytes, FORMAT);
  const read = async (name: string, handler: XmlHandler): Promise<boolean> => {
    const entry = archive.find(name);
    if (entry !== undefined) await readXml(archive, entry, FORMAT, VOCABULARY, handler);
    return entry !== undefined;
  };
  const manifest = new Manifest();
  await read('META-INF/manifest.xml', manifest);
  if (manifest.isEncrypted) throw encrypted(FORMAT);
  const styles = new Styles();
  await read('styles.xml', styles);
  await read('content.xml', styles);
  const body = new Body(styles);
  if (!(await read('content.xml', body))) throw damaged(FORMAT, 'content.xml');
  const writer = new Writer(options.maxCharacters);
  writer.addAll(body.lines);
  writer.addNotes(body.notes);
  return writer.extract(body.hasChanges ? ['tracked-changes'] : []);
}
