import { type Html, html } from '../page/html.ts';
import type { ReportedDocument } from './contract.ts';

/** The address of a file in the folder of the page: a name may hold signs that an address has another use for. */
export function hrefOf(page: string): string {
  return page.split('/').map(encodeURIComponent).join('/');
}

/** The path of a document, which leads to its page where it has one. */
export function toPage({ path, page }: Pick<ReportedDocument, 'path' | 'page'>): Html {
  return page === undefined ? html`${path}` : html`<a href="${hrefOf(page)}">${path}</a>`;
}

/** The same for those who know the path only. */
export function linker(documents: readonly ReportedDocument[]): (path: string) => Html {
  const pages = new Map(documents.map(({ path, page }) => [path, page]));
  return (path) => {
    const page = pages.get(path);
    return toPage({ path, ...(page !== undefined && { page }) });
  };
}
