import { termsOf } from '../../corpus/digest.ts';
import { SloganTotals } from '../../corpus/slogan-totals.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import type { Slogan, SloganKind, SloganTotal } from '../../model.ts';
import { divideSections, sectionAt } from '../../outline/sections.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { SectionSlogan, SloganSection, SlogansRecord, SlogansSummary } from '../../reporters/slogans/contract.ts';
import { SLOGANS_VIEWS, type SlogansOptions, type SlogansView } from '../../reporters/slogans/formats.ts';
import { isUnexplained } from '../../reporters/slogans/meaning.ts';
import { byDocuments } from '../../reporters/slogans/order.ts';
import { extractSlogans } from '../../slogans/slogans.ts';
import type { SourceText } from '../../source/text.ts';
import { headOf, readStructure, type Structure } from '../../structure.ts';
import { CharacterCount, perThousand } from '../../text/count.ts';
import { runBatch, type Tally } from '../batch.ts';
import { type CommandContext, UsageError } from '../context.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Messages } from '../messages.ts';
import { NONE, tallyOf } from '../tally.ts';

/** The settings of this command alone. */
interface SlogansSettings {
  readonly kind: SloganKind | 'all';
  readonly minCount: number;
  /** Only numeral slogans that nobody explains. */
  readonly undefined: boolean;
  readonly sort: 'count' | 'documents' | 'first';
  readonly depth: number;
  readonly perFile: boolean;
  readonly bySection: boolean;
  readonly occurrences: boolean;
  readonly documents: boolean;
}

/** `speechkit slogans`: the set phrases of each input, or of all of them. */
export async function run(context: CommandContext<SlogansSettings>): Promise<number> {
  const { settings, messages } = context;
  const named = viewNamed(settings, messages);
  if (context.called.has('depth') && !settings.bySection) throw new UsageError(messages.needs('--depth', '--by-section'));
  const lexicon = await lexiconOf(context);
  const totals = new SloganTotals();
  // Over all documents: what is rare in one may be frequent in all.
  let isOverAll = false;
  return await runBatch<SlogansRecord, SlogansSummary>(context, {
    tally: slogansTally(totals),
    record: (source) => slogansOf(source, lexicon, settings, isOverAll),
    reporter(options) {
      const isTableOfOne = settings.format === 'table' && !options.several;
      const view = named ?? (isTableOfOne ? 'file' : 'term');
      isOverAll = view === 'term' && (settings.format === 'table' || settings.format === 'csv');
      const own: SlogansOptions = Object.assign(options, { totals: () => sorted(chosen(totals.all(), settings), settings) });
      return loadReporter<SlogansRecord, SlogansSummary, SlogansOptions>(SLOGANS_VIEWS[view], settings.format, own);
    },
  });
}

/** The view that the user names, of which there can be one only; null where he leaves it to the number of inputs. */
function viewNamed({ perFile, bySection, occurrences, documents }: SlogansSettings, messages: Messages): SlogansView | null {
  const views: [flag: string, isNamed: boolean, view: SlogansView][] = [
    ['--per-file', perFile, 'file'],
    ['--by-section', bySection, 'section'],
    ['--occurrences', occurrences, 'occurrence'],
    ['--documents', documents, 'document'],
  ];
  const [first, second] = views.filter(([, isNamed]) => isNamed);
  if (first && second) throw new UsageError(messages.conflict(first[0], second[0]));
  return first?.[2] ?? null;
}

/** The record with the keys of this command only, and the slogans that are asked for. */
function slogansOf(source: SourceText, lexicon: Lexicon, settings: SlogansSettings, isOverAll: boolean): SlogansRecord {
  const structure = readStructure(source);
  const { restored, record } = structure;
  const all = extractSlogans(restored, record, lexicon);
  const slogans = isOverAll ? all : sorted(chosen(all, settings), settings);
  return { ...headOf(record), slogans, ...(settings.bySection && { sections: sectionsOf(structure, slogans, settings) }) };
}

/** The slogans of each section, counted there. */
function sectionsOf({ restored, record }: Structure, slogans: readonly Slogan[], settings: SlogansSettings): SloganSection[] {
  const sections = divideSections(restored, record.outline, settings.depth, new CharacterCount(restored.signs));
  const inside = sections.map(() => [] as SectionSlogan[]);
  for (const { term, kind, occurrences } of slogans) {
    for (const { quoted, span } of occurrences) {
      const here = inside[sectionAt(sections, restored.restoredOffset(span.start.offset))] ?? [];
      const last = here.at(-1);
      if (last?.term !== term) here.push({ term, kind, count: 1, quoted: Number(quoted), per1000: 0, first: span.start });
      else {
        last.count++;
        last.quoted += Number(quoted);
      }
    }
  }
  return sections.map(({ heading, start, end, characters }, index) => {
    const found = (inside[index] ?? []).map((slogan) => ({ ...slogan, per1000: perThousand(slogan.count, characters) }));
    if (settings.sort === 'first') found.sort((a, b) => a.first.offset - b.first.offset);
    else found.sort((a, b) => b.count - a.count);
    const { marker, family, title, level } = heading ?? { marker: '', family: '', title: null, level: 0 };
    return { title, marker, family, level, span: restored.spanOf(start, end), characters, slogans: found };
  });
}

function chosen<Counted extends Slogan | SloganTotal>(slogans: readonly Counted[], settings: SlogansSettings): Counted[] {
  const { kind, minCount, undefined: isUndefined } = settings;
  return slogans.filter(
    (slogan) => (kind === 'all' || slogan.kind === kind) && slogan.count >= minCount && (!isUndefined || isUnexplained(slogan)),
  );
}

/** They come in order of first use, and a sort keeps that among equals. */
function sorted<Counted extends Slogan | SloganTotal>(slogans: Counted[], { sort }: SlogansSettings): Counted[] {
  const documents = (slogan: Counted): number => ('documents' in slogan ? slogan.documents : 1);
  if (sort === 'count') slogans.sort((a, b) => b.count - a.count);
  if (sort === 'documents') slogans.sort((a, b) => documents(b) - documents(a) || b.count - a.count);
  return slogans;
}

/** How many terms are named as those that are used most. */
const MOST_USED = 10;

/** Totals over the records of `slogans`. */
function slogansTally(totals: SloganTotals): Tally<SlogansRecord, SlogansSummary> {
  const summary: SlogansSummary = { ...NONE, slogans: 0, occurrences: 0, terms: 0, mostUsed: [] };
  const tally = tallyOf(summary, (record: SlogansRecord) => {
    totals.add(record, termsOf(record.slogans));
    summary.slogans += record.slogans.length;
    summary.occurrences += record.slogans.reduce((sum, { count }) => sum + count, 0);
  });
  const mostUsed = () =>
    totals
      .all()
      .sort(byDocuments)
      .slice(0, MOST_USED)
      .map(({ term, documents, count }) => ({ term, documents, count }));
  return { ...tally, summary: () => ({ ...summary, terms: totals.terms, mostUsed: mostUsed() }) };
}
