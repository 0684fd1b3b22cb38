// @ts-check
import { unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutations.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** What is put into documents of a format. */
export const MARKUP = {
  html: [
    ...[
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<br>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<ol reversed start=9>',
      '<ol type=i>',
      '<li value=-3>',
    ],
    ...[
      '<li>',
      '</ol>',
      '<b>',
      '</i>',
      '<font id=1>',
      '<a href=x>',
      '</a>',
      '<h1>',
      '</h1>',
      '<pre>',
      '<nav>',
      '<form>',
      '<select>',
      '<option>',
      '</select>',
    ],
    ...[
      '<!--',
      '-->',
      '<![CDATA[',
      '<script>',
      '</script>',
      '<style>',
      '<template>',
      '<svg>',
      '<math>',
      '<title>',
      '<plaintext>',
      '<body a=1>',
      '<html>',
    ],
    ...[
      '<frameset>',
      '<ruby>',
      '<rt>',
      '<!DOCTYPE html>',
      '&nbsp;',
      '&#x4e00;',
      '&#0;',
      '&#x110000;',
      '&amp',
      '<p hidden>',
      '<p style="display:none">',
    ],
    ...[
      '<p class=MsoToc1>',
      '<div id=sdfootnote1>',
      '<span style="mso-list:Ignore">',
      '<div class="TRS_Editor">',
      '<div class=footer>',
      '\0',
      '<',
    ],
  ],
  xml: [
    ...[
      '<text:p>甲</text:p>',
      '<text:list><text:list-item><text:p>乙</text:p></text:list-item></text:list>',
      '<text:h text:outline-level="99">丙</text:h>',
    ],
    ...[
      '<text:s text:c="999999999"/>',
      '<text:tab/>',
      '<table:table-row><table:table-cell/></table:table-row>',
      '<text:list text:continue-numbering="true"/>',
    ],
    ...[
      '<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note>',
      '<text:span text:style-name="T1">丁</text:span>',
      '<text:line-break/>',
    ],
    ...[
      '<w:p><w:r><w:t>甲</w:t></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:tab/>',
    ],
    ...[
      '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr>',
      '<w:br/>',
      '<w:ins><w:r><w:t>乙</w:t></w:r></w:ins>',
      '<w:del/>',
      '&#x4e00;',
      '甲',
      '<!-- -->',
    ],
    ...['</text:p>', '<w:p>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '"'],
  ],
  pdf: [
    ...['<<', '>>', '[', ']', '(', ')', '<', '>', '/', ' obj ', ' endobj ', ' 0 R ', ' 1 0 R ', ' 2 0 R ', ' 3 0 R ', ' 100 0 R '],
    ...[
      ' stream\n',
      '\nendstream ',
      '/Length 9999999 ',
      '/Length -1 ',
      '/Count 99999999 ',
      '/Kids [2 0 R] ',
      '/Parent 2 0 R ',
      '/Type /Page ',
    ],
    ...['/Filter /FlateDecode ', '/Filter [/ASCIIHexDecode /LZWDecode] ', '/Filter /RunLengthDecode ', '/Predictor 15 /Columns 99999999 '],
    ...['/ToUnicode 3 0 R ', '/Encoding /GBK-EUC-H ', '/DescendantFonts [3 0 R] ', '/W [0 99999999 1] ', '/Rotate 45 ', '/UserUnit 1e30 '],
    ...[
      ' BT ',
      ' ET ',
      ' q ',
      ' Q ',
      ' 1e30 0 0 1e30 0 0 cm ',
      ' 0 0 0 0 0 0 Tm ',
      ' <4e00> Tj ',
      ' /mapped 1e9 Tf ',
      ' 99999 Tw ',
      ' Do ',
      ' BI ',
      ' ID ',
      ' EI ',
    ],
    ...['<0000> <ffff> <0000>\n', '99999999 beginbfrange\n', 'endbfrange\n', '<00000000> <ffffffff> <4e00>\n', 'usecmap\n'],
    ...['xref\n', 'trailer\n', 'startxref\n0\n', '%%EOF\n', '/Prev 0 ', '/Encrypt << /Filter /Standard /V 1 /R 2 >> ', '%'],
  ],
  rtf: [
    ...[
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\intbl ',
      '\\u-1 ',
      '\\u99999999999 ',
      '\\uc16 ',
      "\\'cd",
      "\\'",
      '\\*',
      '{\\*\\x ',
      '\\bin99999 ',
    ],
    ...[
      '{\\listtext ',
      '{\\footnote ',
      '{\\upr{',
      '\\ansicpg65001 ',
      '\\f9999 ',
      '{\\fonttbl{\\f0\\fcharset134 ',
      '{\\stylesheet{\\s1 heading 1;}}',
      '\\v ',
      '\\plain ',
      '\\pard ',
    ],
  ],
};

/**
 * Text with markup, changed one to six times.
 * @param {string} text @param {Random} random @param {readonly string[]} markup
 */
export function mutateMarkup(text, random, markup) {
  let changed = text;
  for (let count = 1 + random.below(6); count > 0; count--) {
    const at = random.below(changed.length + 1);
    const end = Math.min(changed.length, at + random.below(400));
    const kind = random.below(6);
    if (kind === 0) changed = changed.slice(0, at) + changed.slice(end);
    else if (kind === 1) changed = changed.slice(0, end) + changed.slice(at, end).repeat(random.below(100)) + changed.slice(end);
    else if (kind === 2) changed = changed.slice(0, at) + random.pick(markup).repeat(random.below(2_000)) + changed.slice(at);
    else if (kind === 3 && random.next() < 0.3) changed = changed.slice(0, at);
    else for (let tags = random.below(30); tags > 0; tags--) changed = insert(changed, random, random.pick(markup));
  }
  return changed;
}

/** @param {string} text @param {Random} random @param {string} inserted */
function insert(text, random, inserted) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + inserted + text.slice(at);
}

/**
 * XML that is well-formed still as a rule: what is put in stands between two tags, and numbers are changed where they are values.
 * @param {string} text @param {Random} random
 */
function mutateXml(text, random) {
  if (random.next() < 0.15) return mutateMarkup(text, random, MARKUP.xml);
  const pieces = text.split(/(?<=>)/);
  for (let count = 1 + random.below(20); count > 0; count--) {
    const at = 1 + random.below(pieces.length - 1);
    const piece = /** @type {string} */ (pieces[at - 1]);
    if (random.next() < 0.5)
      pieces[at - 1] = piece.replace(/"\d+"/g, () => `"${random.pick(['-1', '0', '1', '7', '99', '4294967296', 'x', ''])}"`);
    else
      pieces[at - 1] =
        piece +
        random.pick(MARKUP.xml.slice(0, random.next() < 0.03 ? undefined : -6)).repeat(1 + random.below(random.next() < 0.1 ? 500 : 2));
  }
  return pieces.join('');
}

/** One of the files of an archive changed, or the archive itself. @param {Uint8Array} bytes @param {Random} random @returns {Uint8Array} */
export function mutateArchive(bytes, random) {
  if (random.next() < 0.15) return mutateBytes(bytes, random);
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.xml$/.test(name));
  const name = random.next() < 0.6 ? (names.find((one) => /content\.xml$|document\.xml$/.test(one)) ?? '') : random.pick(names);
  const file = files[name];
  if (file === undefined) return bytes;
  const text = new TextDecoder().decode(file);
  files[name] = random.next() < 0.1 ? Uint8Array.from(mutateBytes(file, random)) : new TextEncoder().encode(mutateXml(text, random));
  return zipSync(files, { level: 1 });
}
