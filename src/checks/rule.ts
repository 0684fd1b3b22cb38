import type { Text } from '../language.ts';
import type { Lexicon } from '../lexicon/terms.ts';
import type { Boilerplate, Finding, Placeholder, Slogan, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import type { StructureRecord } from '../structure.ts';

export type Severity = Finding['severity'];

/** What is checked: the restored speech with everything that was read from it. */
export interface Subject {
  readonly restored: Restored;
  readonly record: StructureRecord;
  /** The terms that were looked for, the user's own among them. */
  readonly lexicon: Lexicon;
  readonly slogans: readonly Slogan[];
  readonly placeholders: readonly Placeholder[];
  readonly boilerplate: readonly Boilerplate[];
}

/** One result of a rule, before it is put into one language and given the severity that the user wants. */
export interface Problem {
  readonly span: Span;
  /** Why it is one, in a sentence without a full stop. */
  readonly message: Text;
  /** What stands there. */
  readonly actual?: string;
  /** What should, the likeliest first. */
  readonly expected?: readonly string[];
  /** Other places that show it. */
  readonly evidence?: readonly Span[];
  /** What takes the place of the span, where there is only one certain answer: `--fix` writes it. */
  readonly fix?: string;
}

/** One check, pure and linear in the length of the text: a file of `rules/`, from which help, SARIF and documentation are made. */
export interface Rule {
  /** `group/name` in kebab-case, as its file is called below `rules/`; part of the contract. */
  readonly id: string;
  readonly severity: Severity;
  /** A line: what the rule finds. */
  readonly summary: Text;
  /** A paragraph: why it is a problem, when the rule keeps silent, on what it rests (with the source of a norm or a fact). */
  readonly documentation: Text;
  /** Whole little speeches. The rule finds something in each of the wrong ones and nothing in the right ones. */
  readonly examples: { readonly wrong: readonly string[]; readonly right: readonly string[] };
  check(subject: Subject): Iterable<Problem>;
}
