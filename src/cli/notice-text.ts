import type { Language, Text } from '../language.ts';

/** What was not taken out of a document, by the codes in its record. Each format's reader says which codes it gives. */
const NOTICES: Readonly<Record<string, Text>> = {
  'tracked-changes': {
    en: 'has tracked changes: read as if all were accepted',
    zh: '含有修订记录：按全部接受修订后的文字读取',
  },
  'turned-text': {
    en: 'has text that stands sideways or askew to the rest (stamps, watermarks), which is left out',
    zh: '含有与正文方向不同的文字（印章、水印等），未予读取',
  },
  'unknown-characters': {
    en: 'has fonts that do not say which characters they show; some are wrong or missing',
    zh: '部分字体未注明字形对应的文字，个别文字有误或缺失',
  },
  'pages-without-text': {
    en: 'has pages without text: what they show as pictures is not read',
    zh: '部分页没有文字：以图像形式存在的内容未予读取',
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
