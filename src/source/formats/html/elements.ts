import { attribute, hasAttribute, type PageNode } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What begins and ends a line: `display: block` in the style sheet of the HTML Standard, part 15.3. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** What is not shown, or is shown and is no text of the page: controls, drawings, readings beside characters, struck revisions. */
const OUT = words(
  'applet area audio base button canvas datalist del embed frame frameset head iframe input link map math meta meter noembed noframes ' +
    'noscript object param picture progress rp rt rtc script select style svg template textarea title track video',
);

/** Word keeps its remarks at the end of a page that it saves, and hides what is formatted as hidden. */
const HIDDEN = /display ?: ?none|visibility ?: ?hidden|mso-hide ?: ?all|mso-element ?: ?comment-list/i;

/** The notes of a page that Word or LibreOffice wrote, and the marks that refer to them. */
const NOTES = /mso-element ?: ?(?:footnote|endnote)-list/i;
const NOTE_MARKS = /^(?:sd(?:foot|end)note(?:anc|sym)|Mso(?:Foot|End)noteReference)$/;
const CONTENTS = /^(?:MsoToc(?:[1-9]|Heading)|toc)$/;

export const isBlock = (node: PageNode): boolean => BLOCKS.has(node.name);

/** Whether neither a node nor what it holds is shown as text. */
export function isOut(node: PageNode): boolean {
  if (node.name === '#text' || node.name === '#document') return false;
  if (node.name === '#comment' || OUT.has(node.name) || hasAttribute(node, 'hidden')) return true;
  // LibreOffice repeats the head and the foot of its pages so.
  if (node.name === 'div' && /^(?:header|footer)$/.test(attribute(node, 'title'))) return true;
  return NOTE_MARKS.test(attribute(node, 'class')) || HIDDEN.test(attribute(node, 'style'));
}

/** The level of a heading, from 1 to 6. */
export function headingLevel(node: PageNode): number | undefined {
  return /^h[1-6]$/.test(node.name) ? Number(node.name[1]) : undefined;
}

/** Whether a part of a page holds notes. */
export function isNote(node: PageNode): boolean {
  return /^sd(?:foot|end)note\d/.test(attribute(node, 'id')) || NOTES.test(attribute(node, 'style'));
}

/** Whether a part of a page is a table of contents, or a line of one. */
export function isContents(node: PageNode): boolean {
  return CONTENTS.test(attribute(node, 'class')) || /^Table of Contents\d/.test(attribute(node, 'id'));
}

/** Where white space is kept as it stands. */
export const isPreformatted = (node: PageNode): boolean =>
  ['pre', 'listing', 'xmp', 'plaintext'].includes(node.name) || /white-space ?: ?(?:pre|break-spaces)/i.test(attribute(node, 'style'));

/** The number that Word writes before a paragraph of a list, filled up with no-break spaces to where the text begins. */
export const isListNumber = (node: PageNode): boolean => /mso-list ?: ?ignore/i.test(attribute(node, 'style'));
