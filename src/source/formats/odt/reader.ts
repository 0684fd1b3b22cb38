import { SourceError } from '../../failure.ts';
import { unpack } from '../archive.ts';
import type { Extract, ExtractOptions } from '../format.ts';
import { Paragraphs } from '../paragraphs.ts';
import { Body } from './body.ts';
import { Styles } from './styles.ts';
import { readXml } from './xml.ts';

const FILES = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

function refuseEncrypted(manifest: Uint8Array | undefined): void {
  if (manifest === undefined || !Buffer.from(manifest).includes('encryption-data')) return;
  throw new SourceError('unsupported-format', 'is an OpenDocument text (.odt) with a password: save it without and give that', {
    format: 'odt',
    reason: 'encrypted',
  });
}

/** An OpenDocument text, as LibreOffice and WPS write it, with the numbers of its lists. */
export function extract(bytes: Uint8Array, options: ExtractOptions): Extract {
  const files = unpack(bytes, FILES);
  refuseEncrypted(files.get('META-INF/manifest.xml'));
  const content = files.get('content.xml');
  if (content === undefined) throw new SourceError('undecodable', 'is an OpenDocument text without content', { format: 'odt' });
  const styles = new Styles();
  const sheet = files.get('styles.xml');
  if (sheet !== undefined) readXml(sheet, styles);
  readXml(content, styles);
  const body = new Body(styles);
  readXml(content, body);
  const paragraphs = new Paragraphs(options.maxCharacters);
  for (const { text, level } of [...body.lines, ...body.notes]) paragraphs.add(text, level);
  if (paragraphs.isEmpty) throw new SourceError('not-text', 'is an OpenDocument text without text', { format: 'odt' });
  return paragraphs.extract();
}
