import type { Language } from '../language.ts';
import type { AnnotatedDocument } from '../model.ts';
import { toolOf } from '../package.ts';
import type { FolderReport } from '../reporters/contract.ts';
import { USUAL_TOP } from '../reporters/overview/options.ts';

/** How a page is written. */
export interface PageOptions {
  /** Language of all words that are not of a document; English unless given. */
  readonly lang?: Language;
}

/** How the page of many documents is written. */
export interface ReportPageOptions extends PageOptions {
  /** How many slogans, keywords, documents with blanks and shared passages it shows; 20 unless given. */
  readonly top?: number;
}

/** The report on many documents as one HTML page that needs nothing else and fetches nothing. */
export async function reportPage(report: FolderReport, { lang = 'en', top = USUAL_TOP }: ReportPageOptions = {}): Promise<string> {
  const { writeOverview } = await import('../reporters/overview/html.ts');
  return [...writeOverview(report, { lang, top, reasons: [] })].join('');
}

/** One speech as such a page: its outline beside its restored text, in which everything is marked. */
export async function speechPage(record: AnnotatedDocument, { lang = 'en' }: PageOptions = {}): Promise<string> {
  const { speechPage: write } = await import('../reporters/report/speech-page.ts');
  return [...write(record, { lang, tool: toolOf() })].join('');
}
