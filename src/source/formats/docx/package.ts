import type { Archive, Entry } from '../archive.ts';
import { damaged, wrongFormat } from '../refusals.ts';
import { readXml } from '../xml.ts';
import { PACKAGE } from './vocabulary.ts';

const FORMAT = 'docx';

/** The parts of a document that are read; only the text itself must be there. */
export interface Parts {
  readonly document: Entry;
  readonly styles: Entry | undefined;
  readonly numbering: Entry | undefined;
  readonly footnotes: Entry | undefined;
  readonly endnotes: Entry | undefined;
}

/**
 * Where the parts stand: the package says where the document is, and the document where the others are (ECMA-376 part 2, 9.3, and
 * part 1, 11.3). Word itself does not always call them by the usual names.
 * @throws SourceError where the package holds no Word document
 */
export async function findParts(archive: Archive): Promise<Parts> {
  const types = archive.find('[Content_Types].xml');
  if (types === undefined) throw damaged(FORMAT, '[Content_Types].xml');
  const [main] = (await relationships(archive, '')).get('officeDocument') ?? [];
  const document = archive.find(main ?? 'word/document.xml');
  if (document === undefined) throw damaged(FORMAT, 'word/document.xml');
  if (!(await typeOf(archive, types, document.name)).includes('wordprocessingml')) throw wrongFormat(FORMAT);
  const related = await relationships(archive, document.name);
  const part = (kind: string): Entry | undefined => {
    const [name] = related.get(kind) ?? [];
    return name === undefined ? undefined : archive.find(name);
  };
  return { document, styles: part('styles'), numbering: part('numbering'), footnotes: part('footnotes'), endnotes: part('endnotes') };
}

/** The names of the parts that a part names, by the last word of what they are to it: the rest differs between transitional and strict. */
async function relationships(archive: Archive, part: string): Promise<Map<string, string[]>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, string[]>();
  const entry = archive.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (entry === undefined) return found;
  await readXml(archive, entry, FORMAT, PACKAGE, {
    open(name, attribute) {
      const [type = '', target = ''] = [attribute('Type'), attribute('Target')];
      if (name !== 'Relationship' || attribute('TargetMode') === 'External' || target === '') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      found.set(kind, [...(found.get(kind) ?? []), resolved(folder, target)]);
    },
    close() {},
  });
  return found;
}

/** A target as the name of a part: relative to the folder of the part that names it, unless it begins with `/`. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The content type of a part, by its name or else by its extension. */
async function typeOf(archive: Archive, types: Entry, part: string): Promise<string> {
  const wanted = `/${part}`.toLowerCase();
  const extension = wanted.slice(wanted.lastIndexOf('.') + 1);
  let own: string | undefined;
  let usual = '';
  await readXml(archive, types, FORMAT, PACKAGE, {
    open(name, attribute) {
      const type = attribute('ContentType') ?? '';
      if (name === 'Override' && attribute('PartName')?.toLowerCase() === wanted) own = type;
      if (name === 'Default' && attribute('Extension')?.toLowerCase() === extension) usual = type;
    },
    close() {},
  });
  return own ?? usual;
}
