/** Not allowed in XML 1.0, not even as a reference. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/gu;
/** Markup, and what a terminal or an editor would obey. */
const ESCAPED = /[&<>"'\t\n\r\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
const REPLACEMENT = '\uFFFD';

/** Any text as the value of an attribute of XML 1.0. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, REPLACEMENT).replace(ESCAPED, (character) => {
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    if (character === '>') return '&gt;';
    if (character === '"') return '&quot;';
    return `&#x${(character.codePointAt(0) as number).toString(16).toUpperCase()};`;
  });
}
