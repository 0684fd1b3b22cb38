/**
 * speechkit as a library: read or decode a document, restore it, analyse it.
 * Everything that the records hold is described by the types here, and by `speechkit/schema.json`.
 */
export { analyze } from './analyze.ts';
export { EngineError, type EngineFailure } from './engines/failure.ts';
export { type EngineChoice, type LoadedEngine, loadEngine } from './engines/load.ts';
export type * from './model.ts';
export type * from './reporters/contract.ts';
export { restore } from './restore/restore.ts';
export type { Block, BlockKind, Removal, Restored, Seam } from './restore/restored.ts';
export { type DecodedText, decode } from './source/decode.ts';
export { ENCODINGS, type Encoding, parseEncoding } from './source/encodings.ts';
export { SourceError, type SourceErrorDetails } from './source/failure.ts';
export { findInputs, type Input } from './source/find.ts';
export { formatOf } from './source/format.ts';
export { type ReadOptions, readInput } from './source/read.ts';
export type { SourceText } from './source/text.ts';
export { readStructure, type Structure, type StructureRecord } from './structure.ts';
export type { Engine, TaggedWord, UserWord } from './words/engine.ts';
export { WholeWords } from './words/kept.ts';
export { Segmenter } from './words/segmenter.ts';
export type { WordFilter } from './words/select.ts';
export { stopWords } from './words/stop-words.ts';
export { Totals } from './words/totals.ts';
export { type CountedWords, countWords, type WordOptions, wordStatistics, wordTotals } from './words/words.ts';
