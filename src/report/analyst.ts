import { documentOf } from '../analyze.ts';
import { readSubject } from '../checks/subject.ts';
import { analystThat, bytesOf, forAnotherThread } from '../corpus/analyst.ts';
import { digestOf } from '../corpus/digest.ts';
import type { Analyst } from '../corpus/work.ts';
import { builtInLexicon, Lexicon } from '../lexicon/terms.ts';
import { openSource } from '../source/open.ts';
import { WholeWords } from '../words/kept.ts';
import { divisibleOf } from '../words/keyword-totals.ts';
import type { ReportDigest, ReportSetup } from './setup.ts';

/** What does the documents of a report, in any thread. */
export async function reportAnalystOf(setup: ReportSetup): Promise<Analyst<ReportDigest>> {
  const { lang, rules, accept, entries, opening } = setup;
  const lexicon = entries ? new Lexicon(entries) : builtInLexicon();
  const whole = setup.words ? new WholeWords([], lexicon.entries) : null;
  const analysis = { ...(lang && { lang }), ...(rules && { rules }), ...(accept && { accept }) };
  return analystThat<ReportDigest>(async (task, mostCharacters) => {
    const source = await openSource(task.path, await bytesOf(task, setup), opening);
    if (source.text.length > mostCharacters) return forAnotherThread(task);
    const subject = readSubject(source, lexicon);
    const digest = digestOf(documentOf(subject, analysis));
    const words = whole ? divisibleOf(subject.restored, subject, whole) : undefined;
    return { digest: { ...digest, ...(words && { words }) }, part: new Uint8Array() };
  });
}
