import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../../src/reporters/page/html.ts';

/** Text that would break out of its place, turn the page round or end it, if it came there as it is. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- -->',
  '&lt;b&gt;',
];

/** The text of the element and its `title`, as a browser reads them. */
function read(markup: string): { text: string; title: string | undefined; elements: number } {
  const nodes = parseFragment(markup).childNodes;
  const element = nodes[0];
  if (element === undefined || !('attrs' in element)) throw new Error(`no element: ${markup}`);
  const child = element.childNodes[0];
  return {
    text: child !== undefined && 'value' in child ? child.value : '',
    title: element.attrs.find(({ name }) => name === 'title')?.value,
    elements: nodes.length + element.childNodes.filter((node) => 'tagName' in node).length,
  };
}

describe('a template of HTML', () => {
  it.each(HOSTILE)('shows %s as the words that it is, in text and in an attribute', (text) => {
    expect(read(html`<p title="${text}">${text}</p>`.text)).toEqual({ text, title: text, elements: 1 });
  });

  it('makes visible what hides, turns text round or is no character', () => {
    expect(escapeHtml('a\u0000b\u001b[31m\u202ec\u2028\ud800')).toBe('a␀b␛[31m\\u{202E}c\\u{2028}\ufffd');
  });

  it('keeps line breaks and tabs, which do no more than blanks', () => {
    expect(escapeHtml('a\n\tb')).toBe('a\n\tb');
  });

  it('sets in pieces of HTML as they are, lists one after the other, and nothing for what is absent', () => {
    expect(html`<ul>${['一', '二'].map((word) => html`<li>${word}</li>`)}${null}${undefined}${false}${0}</ul>`.text).toBe(
      '<ul><li>一</li><li>二</li>0</ul>',
    );
  });

  it('takes text in a tag only between quotation marks, and HTML never there', () => {
    expect(() => html`<p title=${'x'}>`).toThrow('without quotation marks');
    expect(() => html`<p ${'hidden'}>`).toThrow('without quotation marks');
    expect(() => html`<p title="${html`<b>x</b>`}">`).toThrow('inside of an attribute');
    expect(html`<p title="a > b"${html` hidden`}>${'x'}</p>`.text).toBe('<p title="a > b" hidden>x</p>');
  });

  it('reads back as the same words, whatever they are', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'一二“”<>&"\'=/-!;#x `abc') });
    fc.assert(
      fc.property(printable, (text) => {
        expect(read(html`<p title="${text}">${text}</p>`.text)).toEqual({ text, title: text, elements: 1 });
      }),
    );
  });
});
