import type { Text } from '../../../language.ts';
import { readingOf } from '../../../slogans/reading.ts';
import { longest, type NearMatch, type Slip } from '../../phrases/near.ts';
import { longestOf, type Sighting, sightingsIn } from '../../phrases/sightings.ts';
import type { Rule } from '../../rule.ts';

const MESSAGES: Readonly<Record<Slip, (phrase: string) => Text>> = {
  substituted: (phrase) => ({ en: `one character of ${phrase} is wrong`, zh: `“${phrase}”有一字写错` }),
  doubled: (phrase) => ({ en: `one character of ${phrase} stands twice`, zh: `“${phrase}”有一字重复` }),
  missing: (phrase) => ({ en: `one character of ${phrase} is missing`, zh: `“${phrase}”漏了一字` }),
  swapped: (phrase) => ({ en: `two characters of ${phrase} are in the wrong order`, zh: `“${phrase}”有两字颠倒` }),
};

/** A miswriting that is known as such, whatever the text writes elsewhere. */
function knownSlip({ start, end, value }: Sighting<string>): NearMatch {
  return { start, end, phrase: value, slip: 'substituted' };
}

/** A set phrase with one character wrong. */
export const misprint: Rule = {
  id: 'phrase/misprint',
  severity: 'error',
  summary: { en: 'A set phrase is written wrongly', zh: '固定表述写错' },
  documentation: {
    en:
      'A phrase of the lexicon with one slip: a character for another that sounds alike (tones aside) or looks alike (全面从演治党), a doubled, missing or misplaced one; in a short phrase, and for a missing character, only where the text writes the phrase rightly elsewhere. ' +
      'Other differences are variants and not reported; neither is anything inside a phrase that is written right.',
    zh: '词库中的固定表述有一处笔误：音同音近（不计声调）或形近的字误用（全面从演治党），或有一字重复、遗漏、颠倒。较短的表述和漏字的情形，须同一文稿别处有正确写法才报。其他差异视为不同说法，不报；写对的表述之内也不报。',
  },
  examples: {
    wrong: [
      '同志们：\n要坚定不移推进全面从演治党。\n',
      '同志们：\n要坚定不移推进全面从从严治党。\n',
      '同志们：\n要落实全面从严治党主体责任。\n要坚定不移推进全面从治党。\n',
      '同志们：\n要坚定不移推进全面严从治党。\n',
    ],
    right: [
      '同志们：\n要坚定不移推进全面从严治党、全面从严治军、全面从严治团。\n',
      '同志们：\n要实施科教兴国战略、科教兴省战略，坚持人与自然和谐共处。\n',
    ],
  },
  *check(subject) {
    const { restored } = subject;
    const reading = readingOf(restored);
    const { slips, shortSlips, miswritings } = sightingsIn(subject);
    if (slips.length + shortSlips.length + miswritings.length === 0) return;
    const found = [...longest(slips), ...longest(shortSlips), ...longestOf(miswritings).map(knownSlip)];
    for (const { start, end, phrase, slip } of longest(found)) {
      const from = reading.offset(start);
      const to = reading.offset(end - 1) + 1;
      const actual = restored.text.slice(from, to);
      yield {
        span: restored.spanOf(from, to),
        message: MESSAGES[slip](phrase),
        actual,
        expected: [phrase],
        // Not across page marks, and not in traditional characters: the phrase is in simplified ones.
        ...(actual === reading.text.slice(start, end) && { fix: phrase }),
      };
    }
  },
};
