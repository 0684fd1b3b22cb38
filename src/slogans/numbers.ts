const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value] as [string, number]));

/** The numbers of a slogan from left to right: 3 and 1 of 三会一课, 2 of 双碳, 26 of 二十六证合一. */
export function numbersOf(term: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < term.length; i++) {
    const digit = valueAt(term, i);
    if (term[i] === '十' || (digit > 0 && term[i + 1] === '十')) {
      let value = term[i] === '十' ? 10 : digit * 10;
      if (term[i] !== '十') i++;
      const unit = valueAt(term, i + 1);
      if (unit > 0) {
        value += unit;
        i++;
      }
      numbers.push(value);
    } else if (digit > 0) numbers.push(digit);
  }
  return numbers;
}

function valueAt(term: string, at: number): number {
  const character = term[at];
  if (character === undefined) return 0;
  return character === '两' || character === '双' ? 2 : (DIGITS.get(character) ?? 0);
}
