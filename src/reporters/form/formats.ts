/** The kinds of forms, the default first. */
export const FORM_FORMATS = ['csv', 'json'] as const;

export type FormFormat = (typeof FORM_FORMATS)[number];
