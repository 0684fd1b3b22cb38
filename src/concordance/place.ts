/** Where something stands in the restored text: half-open, never empty, inside of one block. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
