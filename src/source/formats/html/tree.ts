import { type DefaultTreeAdapterMap, html, type ParserOptions, parse, type Token, type TreeAdapter } from 'parse5';
import { SourceError } from '../../failure.ts';

/**
 * A node of a page. Children are a linked list, so that putting one before another takes the same time however many there are:
 * the parser does so for everything that stands in a table outside of its cells.
 */
export interface PageNode {
  /** In lower case; `#text`, `#document` or `#comment` for what is no element. */
  readonly name: string;
  /** HTML, or that of a drawing or a formula. */
  readonly namespace: html.NS;
  text: string;
  /** Those of {@link KEPT} alone. */
  readonly attributes: readonly Token.Attribute[];
  parent: PageNode | null;
  first: PageNode | null;
  last: PageNode | null;
  next: PageNode | null;
  previous: PageNode | null;
}

/** A page of a site has a few thousand nodes, a report of 1,000 pages saved by a word processor some 100,000. */
const MOST_NODES = 600_000;

/** The attributes that somebody asks for; a page saved with its pictures has megabytes in the others. */
const KEPT = new Set([
  'class',
  'content',
  'hidden',
  'href',
  'id',
  'name',
  'property',
  'reversed',
  'start',
  'style',
  'title',
  'type',
  'value',
]);

/** The value of an attribute, or an empty string. */
export function attribute(node: PageNode, name: string): string {
  return node.attributes.find((candidate) => candidate.name === name)?.value ?? '';
}

/** Whether the element has the attribute, if only an empty one. */
export function hasAttribute(node: PageNode, name: string): boolean {
  return node.attributes.some((candidate) => candidate.name === name);
}

/** The node that follows in the order of the page; `inside` says whether what the node holds is gone through first. */
export function following(node: PageNode, root: PageNode, inside: boolean): PageNode | null {
  if (inside && node.first !== null) return node.first;
  for (let at: PageNode | null = node; at !== null && at !== root; at = at.parent) if (at.next !== null) return at.next;
  return null;
}

function unlink(node: PageNode): void {
  const { parent, previous, next } = node;
  if (parent === null) return;
  if (previous === null) parent.first = next;
  else previous.next = next;
  if (next === null) parent.last = previous;
  else next.previous = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

function link(parent: PageNode, node: PageNode, before: PageNode | null): void {
  unlink(node);
  const previous = before === null ? parent.last : before.previous;
  node.parent = parent;
  node.previous = previous;
  node.next = before;
  if (previous === null) parent.first = node;
  else previous.next = node;
  if (before === null) parent.last = node;
  else before.previous = node;
}

/** What parse5 builds a tree with; the types of its own tree stand in for those of ours, which it never looks into. */
function adapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let count = 0;
  const create = (name: string, text = '', all: readonly Token.Attribute[] = [], namespace = html.NS.HTML): PageNode => {
    if (++count > MOST_NODES) {
      throw new SourceError('too-large', `is a page of more than ${MOST_NODES} elements`, { reason: 'page-size', limit: MOST_NODES });
    }
    const attributes = all.filter((each) => KEPT.has(each.name));
    return { name, namespace, text, attributes, parent: null, first: null, last: null, next: null, previous: null };
  };
  const write = (parent: PageNode, text: string, before: PageNode | null): void => {
    const neighbour = before === null ? parent.last : before.previous;
    if (neighbour?.name === '#text') neighbour.text += text;
    else link(parent, create('#text', text), before);
  };
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const nothing = (): void => {};
  const own = {
    createDocument: () => create('#document'),
    createDocumentFragment: () => create('#document'),
    createElement: (name: string, namespace: html.NS, attributes: Token.Attribute[]) => create(name, '', attributes, namespace),
    createCommentNode: () => create('#comment'),
    createTextNode: (text: string) => create('#text', text),
    appendChild: (parent: PageNode, node: PageNode) => link(parent, node, null),
    insertBefore: (parent: PageNode, node: PageNode, before: PageNode) => link(parent, node, before),
    insertText: (parent: PageNode, text: string) => write(parent, text, null),
    insertTextBefore: (parent: PageNode, text: string, before: PageNode) => write(parent, text, before),
    detachNode: unlink,
    // A second <body> gives its attributes to the first: nobody asks for those.
    adoptAttributes: nothing,
    // A template is never shown: what it holds hangs in a tree of its own.
    setTemplateContent: nothing,
    getTemplateContent: () => create('#document'),
    setDocumentType: nothing,
    setDocumentMode: (_document: PageNode, value: typeof mode) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    getChildNodes: (node: PageNode) => {
      const children: PageNode[] = [];
      for (let child = node.first; child !== null; child = child.next) children.push(child);
      return children;
    },
    getFirstChild: (node: PageNode) => node.first,
    getParentNode: (node: PageNode) => node.parent,
    getAttrList: (node: PageNode) => [...node.attributes],
    getTagName: (node: PageNode) => node.name,
    getNamespaceURI: (node: PageNode) => node.namespace,
    isDocumentTypeNode: () => false,
    isTextNode: (node: PageNode) => node.name === '#text',
    isElementNode: (node: PageNode) => !node.name.startsWith('#'),
    isCommentNode: (node: PageNode) => node.name === '#comment',
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: nothing,
    updateNodeSourceCodeLocation: nothing,
  };
  return own as unknown as TreeAdapter<DefaultTreeAdapterMap>;
}

/**
 * The tree that a browser makes of a page, by the rules of the HTML Standard: unclosed and misplaced tags included. Nothing in the page
 * is run or fetched. Linear in the length of the page.
 * @throws SourceError `too-large` where the page, or what its errors blow it up to, has too many nodes
 */
export function parsePage(page: string): PageNode {
  const options: ParserOptions<DefaultTreeAdapterMap> = { treeAdapter: adapter(), scriptingEnabled: true };
  return parse(page, options) as unknown as PageNode;
}
