import type { Placeholder } from '../model.ts';
import type { Encoding } from '../source/encodings.ts';
import type { FilledForm, FilledRow } from './form.ts';
import { faultOf, type ValueFault } from './values.ts';

/** What to take where a row has no value of its own, and how it is written. */
export interface FillOptions {
  /** The value of the other rows of its group. */
  readonly same: boolean;
  /** What is suggested. */
  readonly suggested: boolean;
  /** In which the values are to be written. */
  readonly encoding: Encoding;
}

/** Why the form cannot be filled in. */
export type Problem =
  | { readonly kind: 'unknown-id'; readonly row: number; readonly id: string }
  | { readonly kind: 'two-values'; readonly row: number; readonly id: string; readonly other: number }
  | { readonly kind: 'bad-value'; readonly row: number; readonly fault: ValueFault };

/** What may well be a mistake, and is done all the same. */
export type Doubt =
  /** `36个` before 个. */
  | { readonly kind: 'doubled'; readonly placeholder: Placeholder; readonly value: string; readonly words: string }
  /** The rows of a group have different values, so those without one stay open. */
  | { readonly kind: 'group-disagrees'; readonly group: string };

/** What goes where. */
export interface Plan {
  /** Values by the index of the placeholder. */
  readonly values: ReadonlyMap<number, string>;
  /** Placeholders that stay open, by index. */
  readonly open: readonly number[];
  readonly problems: readonly Problem[];
  readonly doubts: readonly Doubt[];
  /** How many of those that stay open `same` and `suggested` would fill. */
  readonly more: { readonly same: number; readonly suggested: number };
}

/** Decides what each placeholder is filled with. A value of its own goes first, then that of its group, then what is suggested. */
export function plan(placeholders: readonly Placeholder[], { rows }: FilledForm, { same, suggested, encoding }: FillOptions): Plan {
  const byId = new Map(placeholders.map(({ id }, index) => [id, index]));
  const problems: Problem[] = [];
  const own = new Map<number, { readonly row: number; readonly value: string }>();
  const rowOf = new Map<number, FilledRow>();
  for (const row of rows) {
    const index = byId.get(row.id);
    if (index === undefined) {
      problems.push({ kind: 'unknown-id', row: row.row, id: row.id });
      continue;
    }
    const placeholder = placeholders[index] as Placeholder;
    rowOf.set(index, rowOf.get(index) ?? row);
    const value = cleaned(row.value, placeholder);
    if (value === '') continue;
    const other = own.get(index);
    if (other !== undefined && other.value !== value) problems.push({ kind: 'two-values', row: row.row, id: row.id, other: other.row });
    else own.set(index, { row: row.row, value });
  }
  const groups = groupValues(rowOf, own);
  const values = new Map<number, string>();
  const more = { same: 0, suggested: 0 };
  const disagreeing = new Set<string>();
  placeholders.forEach((placeholder, index) => {
    const row = rowOf.get(index);
    if (row === undefined) return;
    const given = groups.get(row.group);
    const ofGroup = given?.size === 1 ? ([...given][0] as string) : '';
    const taken = own.get(index)?.value ?? [same ? ofGroup : '', suggested ? row.suggestion : ''].find((one) => one !== '');
    if (taken !== undefined) {
      const fault = faultOf(taken, placeholder.category, encoding);
      if (fault !== null) problems.push({ kind: 'bad-value', row: row.row, fault });
      values.set(index, taken);
      return;
    }
    if (same && given !== undefined && given.size > 1) disagreeing.add(row.group);
    if (ofGroup !== '') more.same++;
    else if (row.suggestion !== '') more.suggested++;
  });
  return {
    values,
    open: placeholders.flatMap((_one, index) => (values.has(index) ? [] : [index])),
    problems,
    doubts: [...doubled(placeholders, values), ...[...disagreeing].map((group): Doubt => ({ kind: 'group-disagrees', group }))],
    more,
  };
}

/** What the rows of each group were given. */
function groupValues(rows: ReadonlyMap<number, FilledRow>, own: ReadonlyMap<number, { readonly value: string }>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [index, { group }] of rows) {
    const value = own.get(index)?.value;
    if (group === '' || value === undefined) continue;
    groups.set(group, (groups.get(group) ?? new Set()).add(value));
  }
  return groups;
}

/** The value without the blanks that typing leaves around it; those of a passage are its indents. A mark that was left as it is is no value. */
function cleaned(value: string, { category, text }: Placeholder): string {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed === text) return '';
  return category === 'omission' ? value.trimEnd().replace(/^[\r\n]+/u, '') : trimmed;
}

/** Values whose end stands behind the mark already. */
function doubled(placeholders: readonly Placeholder[], values: ReadonlyMap<number, string>): Doubt[] {
  return [...values].flatMap(([index, value]): Doubt[] => {
    const placeholder = placeholders[index] as Placeholder;
    const { unit = '', context } = placeholder;
    const words = unit !== '' && value.endsWith(unit) ? unit : (context.after[0] ?? '');
    const isDoubled = words !== '' && value.length > words.length && value.endsWith(words) && /^[\p{Script=Han}%％]/u.test(words);
    return isDoubled ? [{ kind: 'doubled', placeholder, value, words }] : [];
  });
}
