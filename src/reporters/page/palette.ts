/**
 * The colours of every page as `[light, dark]`; a style sheet names them `var(--name)`. Text on its ground has a contrast of at least
 * 4.5 : 1 and the edge of a mark one of 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11), which test/reporters/page.test.ts computes.
 */
export const PALETTE: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  /** Grounds: the page, what lies on it, what is set back. */
  paper: ['#faf9f6', '#17191c'],
  sheet: ['#ffffff', '#1e2125'],
  well: ['#f1efe9', '#262a2f'],
  /** Text, lesser text, and lines that part. */
  ink: ['#24221e', '#e4e1da'],
  faint: ['#665f55', '#a8a298'],
  rule: ['#dcd7cc', '#3a3f46'],
  edge: ['#8b8477', '#7d838c'],
  /** Links and what has the focus. */
  link: ['#1d5280', '#8fbfe8'],
  focus: ['#b4530a', '#ffb066'],
  /** Slogans. */
  slogan: ['#1f5f8b', '#7fb8e0'],
  'slogan-ground': ['#e5eff6', '#1c3345'],
  /** Placeholders. */
  blank: ['#8a5a00', '#e5b65c'],
  'blank-ground': ['#fbeecb', '#40351a'],
  /** What holds, or was added. */
  good: ['#2f6b3a', '#8cc796'],
  'good-ground': ['#e4f1e4', '#1f3524'],
  /** What does not hold, was removed, or is an error. */
  bad: ['#a32a22', '#f19a90'],
  'bad-ground': ['#fae7e3', '#43231f'],
  /** Warnings. */
  warn: ['#8f4a06', '#f0ae70'],
  'warn-ground': ['#fbebdc', '#40291a'],
  /** Notes, and what was dropped or joined. */
  note: ['#5b4b8a', '#bcaee6'],
  'note-ground': ['#eeeaf7', '#2d2840'],
  /** Bars and lines of charts. */
  bar: ['#4f7f9f', '#6fa3c6'],
  'bar-2': ['#b07d2b', '#d9ab5d'],
  'bar-3': ['#5d8a66', '#86b790'],
  'bar-4': ['#9a5b53', '#d08e85'],
};

const declarations = (index: 0 | 1): string =>
  Object.entries(PALETTE)
    .map(([name, colours]) => `  --${name}: ${colours[index]};\n`)
    .join('');

/**
 * The style sheet of the colours. The choice of the reader goes before that of the system; paper is always light. A browser that does not
 * know `:has` shows the light theme.
 */
export function paletteSheet(): string {
  const dark = `  color-scheme: dark;\n${declarations(1)}`;
  return `:root {
  color-scheme: light;
${declarations(0)}}
@media screen and (prefers-color-scheme: dark) {
:root:not(:has(#theme-light:checked)) {
${dark}}
}
@media screen {
:root:has(#theme-dark:checked) {
${dark}}
}
`;
}
