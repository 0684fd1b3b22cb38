import type { Language } from '../language.ts';
import type { AmbiguousWidth } from '../reporters/width.ts';
import type { Encoding } from '../source/encodings.ts';

/** Settings that say which files are read. */
export interface SearchSettings {
  /** A list of inputs, or - for standard input; null where there is none. */
  readonly filesFrom: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether ignore files are heeded. */
  readonly ignore: boolean;
  readonly hidden: boolean;
  readonly follow: boolean;
  /** In bytes. */
  readonly maxSize: number;
}

/** The settings that commands share, decided; a command reads those that its definition has. Its own stand in its own file. */
export interface Settings extends SearchSettings {
  readonly format: string;
  readonly output: string | null;
  readonly lang: Language;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly encoding: Encoding | null;
  /** Read every input as this format; null where each is told by its content. */
  readonly formatIn: string | null;
  readonly ambiguousWidth: AmbiguousWidth;
  /** Files of the user's own terms. */
  readonly lexicon: readonly string[];
}

/** Settings that come from the locale where nobody says anything else. */
export type LocaleSettings = Pick<Settings, 'lang' | 'ambiguousWidth'>;
