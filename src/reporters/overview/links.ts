import { type Html, html } from '../page/html.ts';
import type { ReportedDocument } from './contract.ts';

/** The address of a file in the folder of the page: a name may hold signs that an address has another use for. */
export function hrefOf(page: string): string {
  return page.split('/').map(encodeURIComponent).join('/');
}

/** The folder in which all of the paths are, with its last `/`; empty where there is none. */
export function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let folder = paths.length < 2 ? '' : first.slice(0, first.lastIndexOf('/') + 1);
  // Of `/` nothing is left: a path from the root may stand beside one that is not.
  for (const path of paths) while (!path.startsWith(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
  return folder;
}

/** How documents are named on the page. */
export interface Links {
  /** Before every path; it is said once. */
  readonly folder: string;
  /** The path of a document without the common folder; it leads to its page where it has one. */
  readonly to: (path: string) => Html;
}

/** How the documents of a report are named on its page, and what leads to them. */
export function linksOf(documents: readonly ReportedDocument[]): Links {
  const folder = commonFolder(documents.map(({ path }) => path));
  const pages = new Map(documents.map(({ path, page }) => [path, page]));
  return {
    folder,
    to(path) {
      const page = pages.get(path);
      const name = path.slice(folder.length);
      return page === undefined ? html`${name}` : html`<a href="${hrefOf(page)}">${name}</a>`;
    },
  };
}
