/**
 * speechkit as a library: read or decode a document, restore it, analyse it; or scan many.
 * Everything that the records hold is described by the types here, and by `speechkit/schema.json`.
 */
export { type AnalyzeOptions, analyze } from './analyze.ts';
export { annotate } from './annotation/annotate.ts';
export { type AppliedRule, check } from './checks/check.ts';
export type { Problem, Rule, Severity, Subject } from './checks/rule.ts';
export { RULES } from './checks/rules.ts';
export { applied, type Level, type Levels } from './checks/select.ts';
export { readSubject } from './checks/subject.ts';
export type { Progress } from './corpus/run.ts';
export { DATE_ORIGINS, type DateOptions, documentDate, EVERY_DATE_ORIGIN } from './dating/document-date.ts';
export { EngineError, type EngineFailure } from './engines/failure.ts';
export { type EngineChoice, type LoadedEngine, loadEngine } from './engines/load.ts';
export type { Entry, TermKind } from './lexicon/lexicon.ts';
export { builtInLexicon, Lexicon } from './lexicon/terms.ts';
export type * from './model.ts';
export { extractPlaceholders } from './placeholders/placeholders.ts';
export type * from './reporters/contract.ts';
export { restore } from './restore/restore.ts';
export type { Block, BlockKind, Removal, Restored, Seam } from './restore/restored.ts';
export { type ScanOptions, type ScanRecord, scan } from './scan/scan.ts';
export { type TrendRequest, trend } from './scan/trend.ts';
export { type OwnTerms, type ReadTermsOptions, readTerms } from './slogans/own-terms/entries.ts';
export type { TermsProblem, TermsProblemCode } from './slogans/own-terms/problem.ts';
export { extractSlogans } from './slogans/slogans.ts';
export { type DecodedText, decode } from './source/decode.ts';
export { encode } from './source/encode.ts';
export { ENCODINGS, type Encoding, parseEncoding } from './source/encodings.ts';
export { SourceError, type SourceErrorDetails } from './source/failure.ts';
export { findInputs, type Input, type Selection } from './source/find.ts';
export { formatOf } from './source/format.ts';
export type { DocumentFormat, Extract, ExtractOptions, FormatReader, Parts, StyledHeading } from './source/formats/format.ts';
export { INPUT_FORMATS } from './source/formats/registry.ts';
export { type OpenOptions, openSource, readInput } from './source/open.ts';
export type { ReadOptions } from './source/read.ts';
export type { SourceText } from './source/text.ts';
export { readStructure, type Structure, type StructureRecord } from './structure.ts';
export type { Engine, TaggedWord, UserWord } from './words/engine.ts';
export { WholeWords } from './words/kept.ts';
export { Segmenter } from './words/segmenter.ts';
export type { WordFilter } from './words/select.ts';
export { stopWords } from './words/stop-words.ts';
export { Totals } from './words/totals.ts';
export { type CountedWords, countWords, type WordOptions, wordStatistics, wordTotals } from './words/words.ts';
