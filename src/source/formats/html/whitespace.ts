/** What HTML calls white space; U+3000, U+2003 and U+00A0 are characters like any other. */
const WORDS = /[^ \t\n\r\f]+/g;

/** East Asian wide characters, and the quotes, dashes and dots that Chinese sets as wide as them. */
function isWide(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return (code >= 0x2e80 && code <= 0xffef) || code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d);
}

type Gap = 'none' | 'space' | 'break';

/**
 * A line in the making. White space collapses as in CSS Text 3, part 4.1: to one space, and to nothing at the ends of a line or where
 * it is a line break between two wide characters.
 */
export class LineInTheMaking {
  #text = '';
  #last = '';
  #gap: Gap = 'none';

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** @param text as it stands between two tags */
  add(text: string): void {
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      this.#space(text, end, index);
      this.#put(word);
      end = index + word.length;
    }
    this.#space(text, end, text.length);
  }

  /** What is shown as it stands. */
  addPreformatted(text: string): void {
    this.#gap = 'none';
    this.#text += text;
    this.#last = text.at(-1) ?? this.#last;
  }

  /** The line so far; the next one begins. Blanks at its end go, as nobody sees them. */
  take(): string {
    const text = this.#text.trimEnd();
    this.#text = '';
    this.#last = '';
    this.#gap = 'none';
    return text;
  }

  #space(text: string, start: number, end: number): void {
    for (let at = start; at < end && this.#gap !== 'break'; at++) this.#gap = text[at] === '\n' ? 'break' : 'space';
  }

  #put(word: string): void {
    if (this.#gap !== 'none' && this.#text !== '' && !(this.#gap === 'break' && isWide(this.#last) && isWide(word[0]))) this.#text += ' ';
    this.#gap = 'none';
    this.#text += word;
    this.#last = word.at(-1) as string;
  }
}
