import { check } from './checks/check.ts';
import type { Subject } from './checks/rule.ts';
import { RULES } from './checks/rules.ts';
import { applied, type Levels } from './checks/select.ts';
import { readSubject } from './checks/subject.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon/terms.ts';
import type { Document } from './model.ts';
import type { SourceText } from './source/text.ts';
import { oncePer } from './text/once.ts';

/** What an analysis may be told beside the text. */
export interface AnalyzeOptions {
  /** Language of the messages of findings; English unless given, like the messages of failures. */
  readonly lang?: Language;
  /** The terms that are looked for; those that come with the program unless given. */
  readonly lexicon?: Lexicon;
  /** Severities by the name of a rule or a group; `off` leaves it out. The others keep their own. */
  readonly rules?: Levels;
  /** Wordings that are meant as they stand: what is found of them is left out. */
  readonly accept?: readonly string[];
}

/** Analyses one decoded input. Pure: the same text and lexicon give the same record. Linear in the length of the text. */
export function analyze(source: SourceText, options: AnalyzeOptions = {}): Document {
  return documentOf(readSubject(source, options.lexicon), options);
}

/** The record of what was read from an input, with the findings of the checks. */
export function documentOf(
  subject: Subject,
  { lang = 'en', rules = OWN_LEVELS, accept = [] }: Omit<AnalyzeOptions, 'lexicon'> = {},
): Document {
  const { claims, ...head } = subject.record;
  return {
    ...head,
    slogans: [...subject.slogans],
    placeholders: [...subject.placeholders],
    boilerplate: [...subject.boilerplate],
    claims,
    findings: check(subject, appliedBy(rules), lang, accept),
  };
}

/** The rules of a run are the same for each of its documents. */
const appliedBy = oncePer((levels: Levels) => applied(RULES, levels));
const OWN_LEVELS: Levels = {};
