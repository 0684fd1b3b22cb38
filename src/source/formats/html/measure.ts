import { isOut } from './elements.ts';
import { attribute, type PageNode } from './tree.ts';

/** What an element holds, in what is shown of it. */
export interface Mass {
  /** Characters, white space left aside. */
  characters: number;
  /** Those of them that lead to other pages. */
  linked: number;
  links: number;
  /** Commas and stops outside of links: what tells prose from menus, whatever the page is built of. */
  marks: number;
}

const BLANK = /\s/;
const MARKS = new Set('，。；！？、,;');

/** A link within the page, as in a table of contents, is part of the text. */
const leadsAway = (node: PageNode): boolean => node.name === 'a' && /^[^#]/.test(attribute(node, 'href').trim());

/** @param linked whether it stands in a link */
export function measureText(text: string, linked: boolean): Mass {
  const mass: Mass = { characters: 0, linked: 0, links: 0, marks: 0 };
  for (const character of text) {
    if (BLANK.test(character)) continue;
    mass.characters++;
    if (linked) mass.linked++;
    else if (MARKS.has(character)) mass.marks++;
  }
  return mass;
}

/** Adds a mass to another. */
export function add(to: Mass, mass: Mass): void {
  to.characters += mass.characters;
  to.linked += mass.linked;
  to.links += mass.links;
  to.marks += mass.marks;
}

/** The mass of every element of a page that is shown. Linear, without recursion. */
export function measure(root: PageNode): ReadonlyMap<PageNode, Mass> {
  const masses = new Map<PageNode, Mass>();
  let links = 0;
  let node: PageNode = root;
  for (;;) {
    const shown = !isOut(node);
    if (shown && node.name !== '#text') masses.set(node, { characters: 0, linked: 0, links: leadsAway(node) ? 1 : 0, marks: 0 });
    if (shown && leadsAway(node)) links++;
    if (shown && node.name === '#text' && node.parent !== null) {
      const parent = masses.get(node.parent);
      if (parent !== undefined) add(parent, measureText(node.text, links > 0));
    }
    if (shown && node.first !== null) {
      node = node.first;
      continue;
    }
    for (;;) {
      const mass = masses.get(node);
      const parent = node === root || node.parent === null ? undefined : masses.get(node.parent);
      if (mass !== undefined && leadsAway(node)) links--;
      if (mass !== undefined && parent !== undefined) add(parent, mass);
      if (node === root || node.next !== null) break;
      node = node.parent as PageNode;
    }
    if (node === root) return masses;
    node = node.next as PageNode;
  }
}
