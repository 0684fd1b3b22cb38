import type { Language } from '../language.ts';
import type { AmbiguousWidth } from '../reporters/width.ts';
import type { Io } from './io.ts';

type Environment = Io['env'];

/** POSIX: an empty variable counts as unset, and LC_ALL overrules the category, which overrules LANG. */
function localeOf(env: Environment, category: 'LC_MESSAGES' | 'LC_CTYPE'): string {
  return env['LC_ALL'] || env[category] || env['LANG'] || '';
}

/** The language of messages that the locale asks for. */
export function languageOf(env: Environment): Language {
  return /^zh(?![a-z])/i.test(localeOf(env, 'LC_MESSAGES')) ? 'zh' : 'en';
}

/** How wide the locale's terminals draw the ambiguous characters: fonts for Chinese, Japanese and Korean draw them in two columns. */
export function ambiguousWidthOf(env: Environment): AmbiguousWidth {
  return /^(zh|ja|ko)(?![a-z])/i.test(localeOf(env, 'LC_CTYPE')) ? 2 : 1;
}
