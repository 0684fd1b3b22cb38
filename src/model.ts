/**
 * The output contract, schema version 1: what other people read, in the files of `model/`. Nothing else lives here.
 * The JSON Schema is generated from these interfaces, so their comments are its descriptions.
 */
export type * from './model/annotated.ts';
export type * from './model/comparison.ts';
export type * from './model/corpus.ts';
export type * from './model/dates.ts';
export type * from './model/dating.ts';
export type * from './model/document.ts';
export type * from './model/duplicates.ts';
export type * from './model/place.ts';
export type * from './model/slogans.ts';
export type * from './model/trend.ts';
export type * from './model/words.ts';
