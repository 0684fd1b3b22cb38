/** The parts of a comparison that can be asked for alone, in the order in which they are shown. */
export const PARTS = ['outline', 'text', 'slogans', 'placeholders', 'claims'] as const;

export type Part = (typeof PARTS)[number];
