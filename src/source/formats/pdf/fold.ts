/**
 * Characters that a PDF shows in the place of ordinary ones. A font has one glyph for 一 and for the radical ⼀ (U+2F00), and
 * programs that go from glyphs back to characters take the wrong one; ligatures and the forms of vertical text are glyphs too.
 * There is no text behind the glyphs to point into, so they are read as what they look like.
 */

/** CJK Radicals Supplement, by Unicode's EquivalentUnifiedIdeograph.txt: those that look the same as a character in use. */
const RADICALS: ReadonlyMap<string, string> = pairs(
  '⺊卜⺒巳⺓幺⺛旡⺟母⺠民⺣灬⺩王⺫罒⺮竹⺰纟⺸羊⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟',
);

/** Forms of punctuation in vertical text (U+FE10 to U+FE48), as it stands in horizontal text. */
const VERTICAL: ReadonlyMap<string, string> = pairs(
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︲–︳_︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］',
);

function pairs(table: string): ReadonlyMap<string, string> {
  const characters = Array.from(table);
  return new Map(characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1] as string]] : [])));
}

/** Radicals (U+2E80 to U+2FD5), forms for vertical text, ideographs encoded twice (U+F900), Latin ligatures (U+FB00). */
const UNUSUAL = /[\u2e80-\u2fd5\ufe10-\ufe19\ufe31-\ufe48\uf900-\ufaff\ufb00-\ufb06]/gu;

/** Soft hyphens, marks of direction and joining, and controls but the tab: nothing that a page shows. */
const UNSEEN = /[^\P{Cc}\t]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** The text of a glyph run in ordinary characters, in one line. */
export function fold(text: string): string {
  return text
    .replace(/[\n\r\u0085\u2028\u2029]/gu, ' ')
    .replace(UNSEEN, '')
    .replace(UNUSUAL, (character) => RADICALS.get(character) ?? VERTICAL.get(character) ?? character.normalize('NFKC'));
}

/**
 * What no Chinese document is written in: private use, unassigned in the font, and scripts of other parts of the world. Numbers of
 * glyphs that are taken for characters land anywhere in them.
 */
const FOREIGN =
  /[^\s\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]|[\p{Co}\ufffd\u3400-\u4dbf]/gu;

/** How many characters of the text are likely to be no characters but numbers of glyphs. */
export function countForeign(text: string): number {
  return text.match(FOREIGN)?.length ?? 0;
}
