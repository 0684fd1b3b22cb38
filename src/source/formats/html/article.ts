import { add, type Mass, measure, measureText } from './measure.ts';
import { attribute, following, type PageNode } from './tree.ts';

/** The part of a page that is the document. */
export interface Article {
  readonly root: PageNode;
  /** What stands in it and is of the site. */
  readonly left: ReadonlySet<PageNode>;
  /** Whether it was picked out of the page of a site, so that the title may stand elsewhere. */
  readonly isPicked: boolean;
}

/** Programs that write a document as a page: all of it is the document, whatever links it has. */
const WORD_PROCESSORS = /^(?:LibreOffice|OpenOffice|Microsoft Word|Word\.Document|WPS|Kingsoft|Pandoc)/i;

/** What parts of a site are called, in the words of which `class` and `id` are made. */
const SITE_WORDS = new Set(
  (
    'ad ads adv advert aside banner bdsharebuttonbox bottom breadcrumb breadcrumbs comment comments copyright crumb crumbs dqwz fenxiang foot ' +
    'footer guanbi hot location menu mianbaoxie nav navbar navigation pager pagination position print qrcode recommend related relate ' +
    'search share sharebox sidebar sitemap social toolbar topbar weizhi xgbd xglj xgwd xgyd'
  ).split(' '),
);

/** What editors of government, party and university sites put the text of a page into; the outermost is taken. */
const EDITORS = new Set(
  (
    'trs_editor trs_uedit trs_word ucap-content pages_content zoom zoomcon article-content article_content articlecontent article-body ' +
    'article_body articlebody artcontent art_con content-text con_text detail-content detail_content news_content newscontent news-content ' +
    'v_news_content wp_articlecontent rm_txt_con main_content text_content view_content xxgk_content info_content entry-content post-content js_content'
  ).split(' '),
);

const BLOCK_OF_LINKS = new Set(['aside', 'div', 'dl', 'footer', 'form', 'header', 'ol', 'section', 'table', 'td', 'tr', 'ul']);
/** What an article may be put into; not the paragraphs that it consists of. */
const CONTAINERS = new Set(
  ['article', 'blockquote', 'body', 'center', 'div', 'fieldset', 'font', 'form', 'html', 'main', 'section', 'span'].concat([
    '#document',
    'table',
    'tbody',
    'td',
    'th',
    'tr',
    'ul',
    'li',
    'dl',
    'dd',
  ]),
);

/** An element that holds this much of the prose of a page, from 0 to 1, holds the article. */
const ARTICLE = 0.9;
/** As much does what an editor's container holds, or what stands beside parts that are mostly links. */
const LIKELY_ARTICLE = 0.6;
/** Of its characters, where a part of the page consists of links. */
const MOSTLY_LINKS = 0.5;
/** Nothing with more than this share of the prose is taken for a part of the site. */
const MOST_OF_SITE = 0.2;

/** A page with fewer links has no menu: it is a document that somebody saved as a page. */
const FEWEST_LINKS = 5;

const NOTHING: Mass = { characters: 0, linked: 0, links: 0, marks: 0 };

/** The names that an element has: its classes and its id, whole and in words. */
function* namesOf(node: PageNode): Generator<string> {
  for (const name of `${attribute(node, 'class')} ${attribute(node, 'id')}`.slice(0, 200).split(/\s+/)) {
    if (name === '') continue;
    yield name.toLowerCase();
    for (const word of name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/)) if (word !== '') yield word.toLowerCase();
  }
}

const isNamed = (node: PageNode, names: ReadonlySet<string>): boolean => [...namesOf(node)].some((name) => names.has(name));

class Page {
  readonly #root: PageNode;
  readonly #masses: ReadonlyMap<PageNode, Mass>;
  readonly #left = new Set<PageNode>();

  constructor(root: PageNode) {
    this.#root = root;
    this.#masses = measure(root);
  }

  /** Whether the page has the furniture of a site, which is made of links. */
  get isOfSite(): boolean {
    return this.#mass(this.#root).links >= FEWEST_LINKS;
  }

  article(): Article {
    this.#leaveSite();
    const prose = this.#mass(this.#root).marks - this.#sum(this.#left, ({ marks }) => marks);
    let root = this.#narrow(this.#root, prose);
    const editor = this.#find(root, (node) => isNamed(node, EDITORS) && this.#mass(node).marks >= LIKELY_ARTICLE * prose);
    if (editor !== undefined) root = editor;
    return { root, left: this.#left, isPicked: root !== this.#root };
  }

  #mass(node: PageNode): Mass {
    return this.#masses.get(node) ?? NOTHING;
  }

  #sum(nodes: Iterable<PageNode>, of: (mass: Mass) => number): number {
    let sum = 0;
    for (const node of nodes) sum += of(this.#mass(node));
    return sum;
  }

  /** The parts of the site: by their element, by what they are called, or because they are mostly links. */
  #leaveSite(): void {
    const whole = this.#mass(this.#root);
    for (let node: PageNode | null = this.#root; node !== null; ) {
      const mass = this.#mass(node);
      const isSmall = mass.marks <= MOST_OF_SITE * whole.marks && mass.characters <= 0.5 * whole.characters;
      const isSite = isSmall && node !== this.#root && this.#masses.has(node) && this.#isSite(node, mass);
      if (isSite) this.#left.add(node);
      node = following(node, this.#root, !isSite && this.#masses.has(node));
    }
  }

  #isSite(node: PageNode, { characters, linked, links }: Mass): boolean {
    if (node.name === 'nav' || node.name === 'aside' || node.name === 'footer') return true;
    if (CONTAINERS.has(node.name) && isNamed(node, SITE_WORDS) && !isNamed(node, EDITORS)) return true;
    return BLOCK_OF_LINKS.has(node.name) && links > 0 && linked >= MOSTLY_LINKS * characters;
  }

  /** The innermost container that holds the article still. */
  #narrow(from: PageNode, prose: number): PageNode {
    let root = from;
    while (!isNamed(root, EDITORS)) {
      let best: PageNode | undefined;
      const others: Mass = { ...NOTHING };
      for (let child = root.first; child !== null; child = child.next) {
        if (!this.#left.has(child) && this.#mass(child).marks > (best === undefined ? 0 : this.#mass(best).marks)) best = child;
      }
      if (best === undefined || !CONTAINERS.has(best.name)) return root;
      for (let child = root.first; child !== null; child = child.next) {
        if (child !== best && !this.#left.has(child))
          add(others, child.name === '#text' ? measureText(child.text, false) : this.#mass(child));
      }
      const { marks } = this.#mass(best);
      const isBesideLinks = others.linked >= 0.3 * others.characters && others.links > 0;
      if (marks < ARTICLE * prose && !(marks >= LIKELY_ARTICLE * prose && isBesideLinks)) return root;
      // What a line consists of is no container where other words stand beside it.
      if ((best.name === 'span' || best.name === 'font') && others.characters > 0) return root;
      root = best;
    }
    return root;
  }

  #find(root: PageNode, test: (node: PageNode) => boolean): PageNode | undefined {
    for (let node: PageNode | null = root; node !== null; node = following(node, root, !this.#left.has(node))) {
      if (node.first !== null && !this.#left.has(node) && test(node)) return node;
    }
    return undefined;
  }
}

/**
 * Where the document stands in a page: all of it, where a word processor wrote the page or it has next to no links; else the smallest
 * part with nearly all of the prose, without menus, lists of links and what is called a part of the site.
 */
export function findArticle(root: PageNode, generator: string): Article {
  const page = WORD_PROCESSORS.test(generator) ? undefined : new Page(root);
  return page?.isOfSite ? page.article() : { root, left: new Set(), isPicked: false };
}
