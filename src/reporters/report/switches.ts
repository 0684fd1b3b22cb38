import type { Language } from '../../language.ts';
import type { AnnotatedDocument } from '../../model.ts';
import { CHECK_LABELS } from '../check/labels.ts';
import { SEVERITIES } from '../check/severities.ts';
import { type Html, html } from '../page/html.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { SPEECH_LABELS } from './labels.ts';

/** A switch for each kind of mark, which is its legend too: the words of a switch look like what it shows. The style sheet does the rest. */
export function switches(record: AnnotatedDocument, lang: Language): Html {
  const labels = SPEECH_LABELS[lang];
  const { sloganKinds } = SLOGANS_LABELS[lang];
  const { severities } = CHECK_LABELS[lang];
  const kinds = (['numeral', 'formulation', 'metaphor'] as const).filter((kind) => record.slogans.some((slogan) => slogan.kind === kind));
  const grave = SEVERITIES.filter((severity) => record.findings.some((finding) => finding.severity === severity));
  const verdicts = (
    [
      ['holds', true],
      ['fails', false],
      ['open', null],
    ] as const
  ).filter(([, holds]) => record.claims.some((claim) => claim.holds === holds));
  const rows: readonly (readonly [id: string, name: string, samples: readonly Html[], isOn: boolean, isThere: boolean])[] = [
    ['slogan', labels.slogans, kinds.map((kind) => sample(`slogan ${kind}`, sloganKinds[kind])), true, kinds.length > 0],
    ['blank', labels.placeholders, [sample('blank', 'XX')], true, record.placeholders.length > 0],
    ['claim', labels.claims, verdicts.map(([verdict]) => sample(`claim ${verdict}`, labels[verdict])), true, verdicts.length > 0],
    ['finding', labels.findings, grave.map((severity) => sample(`finding ${severity}`, severities[severity])), true, grave.length > 0],
    ['trace', labels.traces, [], false, record.removals.length + record.seams.length > 0],
  ];
  return html`<fieldset class="switches" id="switches"><legend>${labels.marks}</legend>${rows.map(
    ([id, name, samples, isOn, isThere]) =>
      isThere &&
      html`<label><input type="checkbox" id="show-${id}"${isOn && html` checked`}> ${name}</label>${samples.length > 0 && html`<span class="samples">${samples}</span>`}\n`,
  )}</fieldset>`;
}

const sample = (classes: string, words: string): Html => html`<span class="${classes}">${words}</span> `;
