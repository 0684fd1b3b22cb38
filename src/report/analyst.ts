import { analyzeSubject } from '../analyze.ts';
import { readSubject } from '../checks/subject.ts';
import { analystThat, bytesOf, forAnotherThread } from '../corpus/analyst.ts';
import { digestOf } from '../corpus/digest.ts';
import type { Analyst } from '../corpus/work.ts';
import { builtInLexicon, Lexicon } from '../lexicon/terms.ts';
import { openSource } from '../source/open.ts';
import { WholeWords } from '../words/kept.ts';
import { divisibleOf } from '../words/keyword-totals.ts';
import type { ReportExtra, ReportSetup } from './setup.ts';

/** What does the documents of a report, in any thread. */
export async function reportAnalystOf(setup: ReportSetup): Promise<Analyst> {
  const { lang, rules, accept, entries, opening } = setup;
  const lexicon = entries ? new Lexicon(entries) : builtInLexicon();
  const whole = setup.words ? new WholeWords([], lexicon.entries) : null;
  const analysis = { ...(lang && { lang }), ...(rules && { rules }), ...(accept && { accept }) };
  return analystThat(async (task, mostCharacters) => {
    const source = await openSource(task.path, await bytesOf(task, setup), opening);
    if (source.text.length > mostCharacters) return forAnotherThread(task);
    const subject = readSubject(source, lexicon);
    const digest = digestOf(analyzeSubject(subject, analysis));
    const words = whole ? divisibleOf(subject.restored, subject, whole) : undefined;
    const extra: ReportExtra = { ...(words && { words }) };
    return { digest, part: new Uint8Array(), extra, extraWeight: words ? words.text.length * 2 : 0 };
  });
}
