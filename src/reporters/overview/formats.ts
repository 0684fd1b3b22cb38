import type { WriteOverview } from './options.ts';

/** Formats by name, the default first. A run loads only the one that it writes. */
export const REPORT_FORMATS: Readonly<Record<string, () => Promise<{ writeOverview: WriteOverview }>>> = {
  html: () => import('./html.ts'),
  markdown: () => import('./markdown.ts'),
  json: () => import('./json.ts'),
};
