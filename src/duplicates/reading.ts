import type { Restored } from '../restore/restored.ts';
import { speechBlocks } from '../restore/speech.ts';
import { firstFrom } from '../text/search.ts';
import type { Formulas } from './formulas.ts';
import { letterOf } from './letters.ts';

/** The Han characters of a speech one behind the other, whatever stands between them and wherever its lines end. */
export class HanReading {
  /** As `letters.ts` writes them; those of set phrases are marked. */
  readonly letters: Uint16Array;
  /** Where stretches begin that stand together in the restored text too, and where they stand there. */
  private readonly runs: number[] = [];
  private readonly places: number[] = [];

  constructor(restored: Restored, formulas: Formulas) {
    const { text } = restored;
    const letters = new Uint16Array(text.length);
    let length = 0;
    for (const { start, end } of speechBlocks(restored)) {
      let isRun = false;
      for (let at = start; at < end; at++) {
        const letter = letterOf(text.charCodeAt(at));
        if (letter < 0) isRun = false;
        else {
          if (!isRun) {
            this.runs.push(length);
            this.places.push(at);
            isRun = true;
          }
          letters[length++] = letter;
        }
      }
    }
    this.letters = letters.slice(0, length);
    formulas.mark(this.letters);
  }

  /** Offset in the restored text of the letter at `at`. */
  offset(at: number): number {
    const run = firstFrom(this.runs, at + 1) - 1;
    return (this.places[run] as number) + at - (this.runs[run] as number);
  }
}
