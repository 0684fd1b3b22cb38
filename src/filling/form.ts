/** One row of a form that came back, as far as filling needs it. */
export interface FilledRow {
  /** Where it stands in the form: the line of a CSV file, or the number of the entry in JSON, from 1. */
  readonly row: number;
  readonly id: string;
  readonly value: string;
  readonly suggestion: string;
  readonly group: string;
}

/** A form that came back. */
export interface FilledForm {
  /** Which speech it is of; null where it has no rows to say so. */
  readonly speech: { readonly path: string; readonly sha256: string; readonly encoding: string; readonly format: string } | null;
  readonly rows: readonly FilledRow[];
}

/** Why something cannot be read as a form. */
export type FormFault =
  | { readonly kind: 'not-a-form' }
  | { readonly kind: 'no-column'; readonly column: string }
  | { readonly kind: 'column-twice'; readonly column: string }
  | { readonly kind: 'unclosed-quote'; readonly row: number }
  | { readonly kind: 'bad-json'; readonly reason: string }
  | { readonly kind: 'no-id'; readonly row: number }
  | { readonly kind: 'no-speech'; readonly row: number }
  | { readonly kind: 'several-speeches'; readonly row: number };

/** A form that cannot be read. */
export class FormError extends Error {
  override readonly name = 'FormError';
  readonly fault: FormFault;

  constructor(fault: FormFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
