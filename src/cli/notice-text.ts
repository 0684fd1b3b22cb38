import type { Language, Text } from '../language.ts';

/** What was not taken out of a document, by the codes in its record. Each format's reader says which codes it gives. */
const NOTICES: Readonly<Record<string, Text>> = {
  'tracked-changes': {
    en: 'has tracked changes: read as if all were accepted',
    zh: '含有修订记录：按全部接受修订后的文字读取',
  },
  'embedded-text': {
    en: 'holds other documents inside of itself, which are not read',
    zh: '其中嵌入了别的文档，未予读取',
  },
};

/** A notice in the user's language; its code where it has no words. */
export function noticeText(code: string, lang: Language): string {
  return NOTICES[code]?.[lang] ?? code;
}
