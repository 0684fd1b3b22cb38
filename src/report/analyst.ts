import { documentOf } from '../analyze.ts';
import { annotated } from '../annotation/annotate.ts';
import { readSubject } from '../checks/subject.ts';
import { analystThat, bytesOf, forAnotherThread } from '../corpus/analyst.ts';
import { utf8 } from '../corpus/bytes.ts';
import { digestOf } from '../corpus/digest.ts';
import type { Analyst } from '../corpus/work.ts';
import { builtInLexicon, Lexicon } from '../lexicon/terms.ts';
import type { AnnotatedDocument } from '../model.ts';
import { depthOf } from '../reporters/file-names.ts';
import { OVERVIEW_LABELS } from '../reporters/overview/labels.ts';
import { loadSpeechFormat } from '../reporters/report/formats.ts';
import { openSource } from '../source/open.ts';
import { WholeWords } from '../words/kept.ts';
import { divisibleOf } from '../words/keyword-totals.ts';
import type { ReportDigest, ReportSetup } from './setup.ts';

/** What does the documents of a report, in any thread. */
export async function reportAnalystOf(setup: ReportSetup): Promise<Analyst<ReportDigest>> {
  const { lang, rules, accept, entries, opening } = setup;
  const lexicon = entries ? new Lexicon(entries) : builtInLexicon();
  const whole = setup.words ? new WholeWords([], lexicon.entries) : null;
  const write = await writerOf(setup);
  const analysis = { lang, ...(rules && { rules }), ...(accept && { accept }) };
  return analystThat<ReportDigest>(async (task, mostCharacters) => {
    const source = await openSource(task.path, await bytesOf(task, setup), opening);
    if (source.text.length > mostCharacters) return forAnotherThread(task);
    const subject = readSubject(source, lexicon);
    const document = documentOf(subject, analysis);
    const words = whole ? divisibleOf(subject.restored, subject, whole) : undefined;
    return {
      digest: { ...digestOf(document), ...(words && { words }) },
      part: write ? utf8(write(annotated(document, subject.restored))) : new Uint8Array(),
    };
  });
}

/** Writes the report on each document alone; null where none is wanted. */
async function writerOf({ alone, lang }: ReportSetup): Promise<((record: AnnotatedDocument) => Iterable<string>) | null> {
  if (alone === null) return null;
  const { format, tool, isInFolder } = alone;
  const write = await loadSpeechFormat(format);
  const { allDocuments } = OVERVIEW_LABELS[lang];
  return (record) => {
    const back = { href: `${'../'.repeat(depthOf(record.path))}index.html`, text: allDocuments };
    return write(record, { lang, tool, ...(isInFolder && { back }) });
  };
}
