import type { Language } from '../../language.ts';
import type { Tool } from '../../model.ts';
import themeScript from './client/theme.js?raw';
import { type Html, html, trusted } from './html.ts';
import { PAGE_LABELS, TAG_OF } from './labels.ts';
import shellSheet from './page.css?raw';
import { paletteSheet } from './palette.ts';
import { policyOf } from './policy.ts';

/** What a page is made of. */
export interface PageOptions {
  readonly title: string;
  readonly lang: Language;
  readonly tool: Tool;
  /** What stands in `<main>`, in pieces: a long page need not be one string. It opens with the one `<h1>`. */
  readonly body: Iterable<Html>;
  /** Links to other pages, in the head of the page. */
  readonly navigation?: Html;
  /** Style sheets beside that of the shell; they name colours by `var(--name)` of `palette.ts`. */
  readonly styles?: readonly string[];
  /** Scripts, which run when all of the page is there. The page must be of use without them. */
  readonly scripts?: readonly string[];
}

/** One self-contained document: it loads nothing, and nothing in it is of the clock or the machine. */
export function* page({ title, lang, tool, body, navigation, styles = [], scripts = [] }: PageOptions): Generator<string> {
  const labels = PAGE_LABELS[lang];
  const sheet = [paletteSheet(), shellSheet, ...styles].join('\n');
  const last = scripts.join('\n');
  const policy = policyOf([sheet], last === '' ? [themeScript] : [themeScript, last]);
  yield html`<!DOCTYPE html>
<html lang="${TAG_OF[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${title}</title>
<style>${trusted(sheet)}</style>
</head>
<body>
<a class="skip" href="#main">${labels.skip}</a>
<header class="masthead">
<nav class="masthead-links">${navigation ?? html`<span class="brand">${tool.name}</span>`}</nav>
<fieldset class="theme" id="theme">
<legend>${labels.theme}</legend>
${(['auto', 'light', 'dark'] as const).map(
  (theme) =>
    html`<label><input type="radio" name="theme" id="theme-${theme}" value="${theme}"${theme === 'auto' && html` checked`}><span>${labels.themes[theme]}</span></label>`,
)}
</fieldset>
<script>${trusted(themeScript)}</script>
</header>
<main id="main" tabindex="-1">
`.text;
  for (const piece of body) yield piece.text;
  yield html`
</main>
<footer class="colophon">${labels.madeBy} ${tool.name} ${tool.version}</footer>
${last !== '' && html`<script>${trusted(last)}</script>\n`}</body>
</html>
`.text;
}
