import { wrongWordings } from '../../phrases/fixed.ts';
import { sightingsIn } from '../../phrases/sightings.ts';
import type { Rule } from '../../rule.ts';

/** A wording that another took the place of. */
export const wording: Rule = {
  id: 'phrase/wording',
  severity: 'warning',
  summary: { en: 'A fixed wording is not the one that holds', zh: '固定表述与现行提法不一致' },
  documentation: {
    en:
      'Wordings that are fixed by central documents, with the year from which on: 以习近平同志为核心的党中央 (2016), an initiative and no strategy of “一带一路” (2018), 人民当家作主 (2003). ' +
      'A text of an earlier year keeps the wording of its time, and so does one that shows no year by its date, its title or the congress that it speaks of.',
    zh:
      '中央文件已有定论的提法，附起始年份：以习近平同志为核心的党中央（2016）、“一带一路”倡议而非战略（2018）、人民当家作主（2003）等。' +
      '更早的文稿照当时的提法，不报；从日期、标题和所提到的会议都看不出年份的，也不报。',
  },
  examples: {
    wrong: ['2023年政府工作报告\n\n各位代表：\n我们深度融入“一带一路”战略，保障人民当家做主。\n'],
    right: [
      '2015年政府工作报告\n\n各位代表：\n我们主动对接“一带一路”战略。\n',
      '2023年政府工作报告\n\n各位代表：\n我们深度融入共建“一带一路”，保障人民当家作主。\n',
    ],
  },
  *check(subject) {
    for (const { since, ...place } of wrongWordings(subject, sightingsIn(subject).wordings)) {
      yield { ...place, message: { en: `another wording has held since ${since}`, zh: `自 ${since} 年起已有规范提法` } };
    }
  },
};
