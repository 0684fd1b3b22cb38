import { writeNumber } from '../number-formats.ts';
import { attribute, hasAttribute, type PageNode } from './tree.ts';

/** A counter style: how a number is written, and what follows it. */
interface Style {
  readonly format: string;
  readonly suffix: string;
}

/**
 * CSS Counter Styles 3 and the values of the attribute `type`, in the words of ST_NumberFormat. The Chinese ones are followed by an
 * ideographic comma, the others by a full stop and a space.
 */
const STYLES: ReadonlyMap<string, Style> = new Map(
  Object.entries({
    decimal: 'decimal',
    '1': 'decimal',
    'decimal-leading-zero': 'decimalZero',
    'lower-alpha': 'lowerLetter',
    'lower-latin': 'lowerLetter',
    a: 'lowerLetter',
    'upper-alpha': 'upperLetter',
    'upper-latin': 'upperLetter',
    A: 'upperLetter',
    'lower-roman': 'lowerRoman',
    i: 'lowerRoman',
    'upper-roman': 'upperRoman',
    I: 'upperRoman',
    'cjk-ideographic': 'chineseCountingThousand',
    'simp-chinese-informal': 'chineseCountingThousand',
    'trad-chinese-informal': 'chineseCountingThousand',
    'simp-chinese-formal': 'chineseLegalSimplified',
    'trad-chinese-formal': 'ideographLegalTraditional',
    'cjk-decimal': 'ideographDigital',
    'cjk-heavenly-stem': 'ideographTraditional',
    'cjk-earthly-branch': 'ideographZodiac',
  }).map(([name, format]) => [name, { format, suffix: /chinese|cjk/.test(name) ? '、' : '. ' }]),
);

const STYLE_PROPERTY = /list-style(?:-type)? ?:([^;]{0,80})/i;

/** The style that an element names itself; a style sheet is not looked into. `none` where it names one without numbers. */
function styleOf(node: PageNode): Style | 'none' | undefined {
  const words = STYLE_PROPERTY.exec(attribute(node, 'style'))?.[1]?.toLowerCase().trim().split(/\s+/) ?? [];
  const named = words.find((word) => STYLES.has(word));
  if (named !== undefined) return STYLES.get(named);
  if (words.some((word) => ['none', 'disc', 'circle', 'square'].includes(word))) return 'none';
  const type = attribute(node, 'type');
  if (/^(?:none|disc|circle|square)$/i.test(type)) return 'none';
  return STYLES.get(type);
}

function integer(text: string): number | undefined {
  return /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

/** A list that is being read: what its next item will be numbered. */
export class List {
  readonly #style: Style | 'none';
  readonly #step: 1 | -1;
  #next: number;

  /** @param list an `ol`; anything else numbers nothing */
  constructor(list: PageNode) {
    this.#style = list.name === 'ol' ? (styleOf(list) ?? { format: 'decimal', suffix: '. ' }) : 'none';
    this.#step = hasAttribute(list, 'reversed') ? -1 : 1;
    this.#next = integer(attribute(list, 'start')) ?? (this.#step === 1 ? 1 : countItems(list));
  }

  /** What stands in front of an item. */
  marker(item: PageNode): string {
    if (this.#style === 'none' && item.parent?.name !== 'ol') return '';
    const number = integer(attribute(item, 'value')) ?? this.#next;
    this.#next = number + this.#step;
    const style = styleOf(item) ?? this.#style;
    if (style === 'none') return '';
    // The counter styles begin at 1; before it a browser falls back on digits.
    return writeNumber(number, number < 1 ? 'decimal' : style.format) + style.suffix;
  }
}

function countItems(list: PageNode): number {
  let count = 0;
  for (let child = list.first; child !== null; child = child.next) if (child.name === 'li') count++;
  return count;
}
