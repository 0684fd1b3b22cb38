// A hash is a pure function, and of what Node has the only one that browsers take.
import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: nothing is loaded, sent or framed, and no code or style runs but these very texts.
 * A browser takes no hash for a style attribute or an inline handler, so there can be none.
 */
export function policyOf(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    `script-src ${sources(scripts)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sources(texts: readonly string[]): string {
  if (texts.length === 0) return "'none'";
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
