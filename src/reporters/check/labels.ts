import { counted, type Language } from '../../language.ts';
import type { Finding, FindingCounts } from '../../model.ts';
import type { RuleDescription } from './contract.ts';

/** The words of findings and of the documentation of rules. */
export interface CheckLabels {
  readonly severities: Readonly<Record<Finding['severity'] | 'off', string>>;
  /** Where a place goes on in another line. */
  goesOn(place: string): string;
  /** Further places that show the same, and how many more there are. */
  also(places: string, more: number): string;
  /** No findings in so many documents. */
  clean(documents: number): string;
  totals(counts: FindingCounts): string;
  fixable(count: number): string;
  fixed(count: number): string;
  readonly wrong: string;
  readonly right: string;
  /** Ends a sentence. */
  readonly stop: string;
  /** The severity of a rule, and its own where another one was asked for. */
  severity(severity: string, own: string | null): string;
}

const some = (count: number, say: (count: number) => string): string[] => (count === 0 ? [] : [say(count)]);
const sum = ({ error, warning, info }: FindingCounts): number => error + warning + info;

export const CHECK_LABELS: Readonly<Record<Language, CheckLabels>> = {
  en: {
    severities: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
    goesOn: (place) => `to ${place}`,
    also: (places, more) => `also at ${places}${more > 0 ? ` and ${more} more` : ''}`,
    clean: (documents) => `No findings in ${counted(documents, 'document', 'documents')}`,
    totals: (counts) =>
      `${counted(sum(counts), 'finding', 'findings')}: ${[
        ...some(counts.error, (count) => counted(count, 'error', 'errors')),
        ...some(counts.warning, (count) => counted(count, 'warning', 'warnings')),
        ...some(counts.info, (count) => `${count} info`),
      ].join(', ')}`,
    fixable: (count) => `${count} can be fixed with --fix`,
    fixed: (count) => `${counted(count, 'place', 'places')} fixed`,
    wrong: 'Wrong:',
    right: 'Right:',
    stop: '.',
    severity: (severity, own) => `Severity: ${severity}${own === null ? '' : ` (its own: ${own})`}`,
  },
  zh: {
    severities: { error: '错误', warning: '警告', info: '提示', off: '关闭' },
    goesOn: (place) => `至 ${place}`,
    also: (places, more) => `另见 ${places}${more > 0 ? `，还有 ${more} 处` : ''}`,
    clean: (documents) => `${documents} 篇文稿未发现问题`,
    totals: (counts) =>
      `共 ${sum(counts)} 个问题：${[
        ...some(counts.error, (count) => `错误 ${count}`),
        ...some(counts.warning, (count) => `警告 ${count}`),
        ...some(counts.info, (count) => `提示 ${count}`),
      ].join('，')}`,
    fixable: (count) => `其中 ${count} 个可用 --fix 改正`,
    fixed: (count) => `已改正 ${count} 处`,
    wrong: '错误示例：',
    right: '正确示例：',
    stop: '。',
    severity: (severity, own) => `级别：${severity}${own === null ? '' : `（原为${own}）`}`,
  },
};

/** The severity of a rule in this run, in words. */
export function severityLine({ severity, defaultSeverity }: RuleDescription, labels: CheckLabels): string {
  return labels.severity(labels.severities[severity], severity === defaultSeverity ? null : labels.severities[defaultSeverity]);
}
