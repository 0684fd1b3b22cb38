// @ts-check

/**
 * A table, all of it text.
 * @typedef {object} Table
 * @property {string} title
 * @property {readonly string[]} head
 * @property {readonly (readonly string[])[]} rows the first cell of each says what was measured
 * @property {readonly string[]} [notes] what is to be said below it
 */

export const ms = (/** @type {number} */ value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
export const speed = (/** @type {number} */ bytes, /** @type {number} */ milliseconds) =>
  `${(bytes / 1000 / milliseconds).toFixed(1)} MB/s`;

/** A ratio that is to be small, or large. */
export const atMost = (/** @type {number} */ ratio, /** @type {number} */ most) => `${ratio.toFixed(2)}${ratio > most ? ' **over**' : ''}`;
export const atLeast = (/** @type {number} */ ratio, /** @type {number} */ least) =>
  `${ratio.toFixed(2)}${ratio < least ? ' **under**' : ''}`;

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** @param {Table} table @returns {string} */
export function markdown({ title, head, rows, notes = [] }) {
  const rule = `|${head.map((_, index) => (index === 0 ? ' --- |' : ' ---: |')).join('')}`;
  const below = notes.length > 0 ? ['', ...notes] : [];
  return [`### ${title}`, '', row(head), rule, ...rows.map(row), ...below, ''].join('\n');
}

/**
 * The text with the section of that name, the second level of its headings, replaced or put at its end.
 * @param {string} text @param {string} name @param {string} body
 */
export function withSection(text, name, body) {
  const [front = '', ...sections] = text.split(/^(?=## )/m);
  const section = `## ${name}\n\n${body.trim()}\n`;
  const at = sections.findIndex((other) => other.startsWith(`## ${name}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  return `${[front, ...sections].map((part) => part.trim()).join('\n\n')}\n`;
}

/**
 * The sections of a text by their names.
 * @param {string} text @returns {Map<string, string>}
 */
export function sectionsOf(text) {
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
}
