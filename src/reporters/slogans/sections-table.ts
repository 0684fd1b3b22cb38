import type { Slogan } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { type Cell, grid, type Line } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { headline } from '../walk.ts';
import { cut } from '../width.ts';
import { columnsOf, meaningCell, placeColumn } from './columns.ts';
import type { SectionSlogan, SloganSection, SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';
import { sumsOf } from './meaning.ts';

const INDENT = '  ';

/** The slogans of each document for people, below the headings under which they stand; density and line are those of the section. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint, width, ambiguousWidth } = options;
  const labels = SLOGANS_LABELS[options.lang];
  const { term, kind, count, per1000, expansion } = columnsOf(labels, options);
  let isFirst = true;

  const headOf = ({ title, marker, family, level }: SloganSection): string => {
    const words = title === null ? labels.front : visible(headline({ marker, family, title }));
    const text = INDENT.repeat(Math.max(0, level - 1)) + words;
    return paint.bold(width === null ? text : cut(text, width, ambiguousWidth));
  };

  function* linesOf(sections: readonly SloganSection[], slogans: readonly Slogan[], indent: string): Generator<Line> {
    const whole = new Map(slogans.map((slogan) => [slogan.term, slogan]));
    const cellsOf = (slogan: SectionSlogan): Cell[] => [
      [indent + visible(slogan.term), (text) => text],
      labels.sloganKinds[slogan.kind],
      String(slogan.count),
      slogan.per1000.toFixed(2),
      String(numberOf(slogan.first)),
      meaningCell(whole.get(slogan.term) ?? slogan, labels, options),
    ];
    for (const section of sections) {
      yield headOf(section);
      yield* section.slogans.map(cellsOf);
    }
  }

  return {
    *document({ path, slogans, sections = [] }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(path))}\n`;
      // Slogans stand deeper than any heading, or they would be taken for one.
      const indent = INDENT.repeat(sections.reduce((most, { level }) => Math.max(most, level), 1));
      const indented = { ...term, head: indent + term.head };
      if (slogans.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      if (slogans.length === 0) return;
      const place = placeColumn(
        sections.flatMap((section) => section.slogans.map(({ first }) => first)),
        options,
      );
      yield* grid([indented, kind, count, per1000, place, expansion], [...linesOf(sections, slogans, indent)], options);
      yield `${paint.dim(labels.sums(sumsOf(slogans)))}\n`;
    },
    *end() {},
  };
}
