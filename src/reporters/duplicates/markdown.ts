import type { Duplicates } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Reporter } from '../reporter.ts';
import type { DuplicatesSummary } from './contract.ts';
import { excerpt, placeText } from './excerpt.ts';
import type { DuplicatesOptions } from './formats.ts';
import { DUPLICATES_LABELS, percent } from './labels.ts';

/** Clusters, pairs and passages as Markdown. Bold would not hold: Markdown reads no emphasis between Han characters and brackets. */
export function createReporter({ lang, against }: DuplicatesOptions): Reporter<Duplicates, DuplicatesSummary> {
  const labels = DUPLICATES_LABELS[lang];
  let found: Duplicates = { clusters: [], pairs: [], passages: [] };

  function* clusters(): Generator<string> {
    for (const { kind, paths } of found.clusters) {
      yield `## ${labels.clusters[kind](paths.length)}\n\n`;
      for (const path of paths) yield `- ${escapeMarkdown(path)}\n`;
      yield '\n';
    }
  }

  function* pairs(): Generator<string> {
    yield `| ${labels.shared} | ${labels.ofFirst} | ${labels.ofSecond} | ${labels.passages} | ${labels.first} | ${labels.second} |\n`;
    yield '| ---: | ---: | ---: | ---: | --- | --- |\n';
    for (const { paths, characters, containment, passages } of found.pairs) {
      const shares = containment.map(percent).join(' | ');
      yield `| ${characters} | ${shares} | ${passages} | ${paths.map(escapeMarkdown).join(' | ')} |\n`;
    }
    yield '\n';
  }

  return {
    *document(duplicates) {
      found = duplicates;
    },
    *end(summary) {
      if (summary.documents === 0) return;
      if (summary.pairs === 0) yield `${labels.nothing}\n\n`;
      else {
        if (against === null) yield* clusters();
        yield* pairs();
        for (const passage of found.passages) {
          yield `## ${labels.passage(passage)}\n\n`;
          yield `> ${escapeMarkdown(excerpt(passage.text))}\n\n`;
          for (const place of passage.places) yield `- ${escapeMarkdown(placeText(place, lang))}\n`;
          yield '\n';
        }
      }
      yield `${labels.total(summary)}\n`;
    },
  };
}
