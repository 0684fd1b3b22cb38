/** Languages of messages, help and labels. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the tool. */
export type Text = Readonly<Record<Language, string>>;

/** `1 heading`, `2 headings`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
