/** What writes whole pages, as a file of the library of its own (dist/pages.js): it loads what draws charts. */
export { writeOverview } from './overview/html.ts';
export { speechPage } from './report/speech-page.ts';
