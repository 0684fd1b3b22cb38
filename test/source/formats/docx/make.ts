import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const KINDS = ['document', 'styles', 'numbering', 'footnotes', 'endnotes'] as const;
type Kind = (typeof KINDS)[number];

/** The parts of a document, each as the XML inside its root element; `files` takes the place of whole files, or stands beside them. */
export type Contents = Partial<Record<Exclude<Kind, 'document'>, string>> & {
  readonly body: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

const typeOf = (kind: Kind): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind === 'document' ? 'document.main' : kind}+xml`;

/** The files of a Word document. */
export function filesOf({ body, files = {}, ...parts }: Contents): Record<string, string | Uint8Array> {
  const kinds = KINDS.filter((kind) => kind === 'document' || parts[kind] !== undefined);
  const overrides = kinds.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${typeOf(kind)}"/>`);
  const relations = kinds.slice(1).map((kind, id) => `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${kind}" Target="${kind}.xml"/>`);
  const related = (inside: string): string =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': related(`<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': related(relations.join('')),
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
  for (const kind of kinds.slice(1)) {
    all[`word/${kind}.xml`] = `${DECLARATION}<w:${kind} ${NAMESPACES}>${parts[kind as Exclude<Kind, 'document'>]}</w:${kind}>`;
  }
  return { ...all, ...files };
}

/** Packs files as they are. */
export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: '2024-01-01T00:00:00' });
}

/** A Word document of these parts. */
export function makeDocx(contents: Contents | string): Uint8Array {
  return packed(filesOf(typeof contents === 'string' ? { body: contents } : contents));
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs, or of text alone. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : content && run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** What puts a paragraph into a list. */
export const inList = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** What puts a paragraph into a style. */
export const inStyle = (style: string): string => `<w:pStyle w:val="${style}"/>`;

/** One level of a list: `more` stands in it as it is. */
export function level(index: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Levels that lists share. */
export const levels = (id: number, ...inside: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${inside.join('')}</w:abstractNum>`;

/** A list. */
export const list = (id: number, shared: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${shared}"/>${overrides}</w:num>`;

/** A paragraph style. */
export const style = (id: string, name: string, inside = '', base = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}${inside}</w:style>`;
