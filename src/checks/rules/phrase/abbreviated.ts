import { wrongWordings } from '../../phrases/fixed.ts';
import { sightingsIn } from '../../phrases/sightings.ts';
import type { Rule } from '../../rule.ts';

/** A set phrase that is cut short. */
export const abbreviated: Rule = {
  id: 'phrase/abbreviated',
  severity: 'info',
  summary: { en: 'A set phrase is cut short', zh: '固定表述被简缩' },
  documentation: {
    en: 'A short form that the press uses and official texts seldom do: 供给侧改革 for 供给侧结构性改革. The share of each in official texts stands in src/checks/tables/abbreviations.tsv.',
    zh: '新闻中常见、正式文件中少用的简缩形式，如以“供给侧改革”代“供给侧结构性改革”。各自在正式文件中的用例数见 src/checks/tables/abbreviations.tsv。',
  },
  examples: {
    wrong: ['2018年政府工作报告\n\n各位代表：\n我们深入推进供给侧改革。\n'],
    right: ['2018年政府工作报告\n\n各位代表：\n我们深入推进供给侧结构性改革。\n'],
  },
  *check(subject) {
    for (const { since: _since, ...place } of wrongWordings(subject, sightingsIn(subject).abbreviations)) {
      yield { ...place, message: { en: 'official texts write the whole phrase', zh: '正式文件多用全称' } };
    }
  },
};
