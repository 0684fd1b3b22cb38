import { Writable } from 'node:stream';
import type { SingleBar } from 'cli-progress';
import type { Progress } from '../corpus/run.ts';
import type { Language } from '../language.ts';
import { displayWidth } from '../reporters/width.ts';
import type { Io, Output } from './io.ts';
import { hush } from './sink.ts';

/** A line on standard error that says how far a run has come, until it is cleared. */
export interface ProgressBar {
  /** Standard error for notes, which stand above the bar. */
  readonly stderr: Output;
  show(progress: Progress): void;
  /** Takes the bar away. It must be called before anything else is written to the terminal. */
  clear(): void;
}

/** A run that ends sooner needs no bar, in milliseconds. */
const DELAY = 400;
/** The bar is redrawn no more often, in milliseconds; what is left is estimated from the last hundred times. */
const INTERVAL = 100;
const SAMPLES = 100;

const GAP = '  ';
const USUAL_WIDTH = 80;
const WIDEST_BAR = 40;
const NARROWEST_BAR = 10;
const ERASE_LINE = '\r\u001b[K';
/** They would bring the cursor back to where it was before notes moved the bar down. */
const SAVE_CURSOR = '\u001b7';
const RESTORE_CURSOR = '\u001b8';

/** What stands on the bar besides. */
interface Facts {
  readonly progress: Progress;
  /** Inputs a second. */
  readonly rate: number;
  /** Seconds; null where it cannot be told yet. */
  readonly left: number | null;
}

const SAY: Readonly<Record<Language, (facts: Facts) => string[]>> = {
  en: ({ progress: { done, total, failed }, rate, left }) => [
    `${done}/${total}`,
    `${rateText(rate)}/s`,
    ...(left === null ? [] : [`${clock(left)} left`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ],
  zh: ({ progress: { done, total, failed }, rate, left }) => [
    `${done}/${total} 篇`,
    `每秒 ${rateText(rate)} 篇`,
    ...(left === null ? [] : [`还需 ${clock(left)}`]),
    ...(failed > 0 ? [`${failed} 篇失败`] : []),
  ],
};

/** A bar on standard error, which must be a terminal. It appears only in a run that takes longer than a moment. */
export async function progressBar({ stderr }: Pick<Io, 'stderr'>, lang: Language): Promise<ProgressBar> {
  const { SingleBar } = await import('cli-progress');
  hush(stderr);
  const started = performance.now();
  let last = started;
  let bar: SingleBar | null = null;

  const begin = (facts: Facts): SingleBar => {
    const created = new SingleBar({
      stream: withoutCursor(stderr),
      format: (_options, { progress, eta }, payload) => {
        const seconds = Number(eta);
        return line({ ...(payload as Facts), left: Number.isFinite(seconds) ? seconds : null }, progress, lang, stderr.columns);
      },
      fps: 1000 / INTERVAL,
      etaBuffer: SAMPLES,
      clearOnComplete: true,
      forceRedraw: true,
      gracefulExit: false,
      linewrap: true,
    });
    created.start(total(facts.progress), value(facts.progress), facts);
    return created;
  };

  return {
    stderr: above(stderr, () => bar !== null),
    show(progress) {
      const now = performance.now();
      const isDue = now - started >= DELAY && now - last >= INTERVAL;
      if (!isDue) return;
      last = now;
      const facts: Facts = { progress, rate: (progress.done / (now - started)) * 1000, left: null };
      if (bar === null) bar = begin(facts);
      else bar.update(value(progress), facts);
    },
    clear() {
      bar?.stop();
      bar = null;
    },
  };
}

/** Work grows with the text; where no sizes are known, with the number of inputs. */
const value = ({ bytes, totalBytes, done }: Progress): number => (totalBytes > 0 ? bytes : done);
const total = ({ totalBytes, total: inputs }: Progress): number => (totalBytes > 0 ? totalBytes : inputs);

/** The whole line, shorter than the terminal by one so that no cursor goes on to the next. */
function line(facts: Facts, part: number, lang: Language, columns = USUAL_WIDTH): string {
  const parts = [`${Math.floor(part * 100)}%`.padStart(4), ...SAY[lang](facts)];
  while (parts.length > 1 && displayWidth(parts.join(GAP), 2) >= columns) parts.pop();
  const words = parts.join(GAP);
  const room = Math.min(WIDEST_BAR, columns - 1 - displayWidth(words, 2) - `[]${GAP}`.length);
  if (room < NARROWEST_BAR) return words;
  const full = Math.round(part * room);
  return `[${'='.repeat(full)}${' '.repeat(room - full)}]${GAP}${words}`;
}

function rateText(rate: number): string {
  return rate < NARROWEST_BAR ? rate.toFixed(1) : String(Math.round(rate));
}

/** Hours, minutes and seconds: `1:02:03`, `0:07`. */
function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The terminal for the bar, but that it may not move the cursor to another line. */
function withoutCursor(stderr: Output): NodeJS.WritableStream {
  const write = (text: string, done?: () => void): boolean =>
    text === SAVE_CURSOR || text === RESTORE_CURSOR ? true : stderr.write(text, done);
  return Object.assign(Object.create(stderr) as Output, { write });
}

/** A stream that takes the bar away before what is written; the bar comes back with the next time it is drawn. */
function above(stderr: Output, isDrawn: () => boolean): Output {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (isDrawn()) stderr.write(ERASE_LINE);
      stderr.write(chunk, done);
    },
  });
}
