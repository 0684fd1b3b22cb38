import { lstatSync, type Stats, statSync } from 'node:fs';
import { posix } from 'node:path';
import { decode } from '../decode.ts';
import { asVanished, fromSystemError, SourceError } from '../failure.ts';
import { readStart } from '../read.ts';
import { entriesOf } from './folder.ts';
import { type Found, foundFile, identityOf } from './found.ts';
import type { GlobSearch } from './glob.ts';
import { type Leaving, LeftOut } from './left-out.ts';
import { asInput, folderOf, openable, type Place } from './place.ts';
import type { Selection } from './selection.ts';
import { inclusion, supportedFiles, type Wants } from './wanted.ts';

/** How much of a file without an extension is read to see whether it is text, in bytes. */
const SNIFFED = 4096;
/** After so many folders everything else gets its turn, such as an interrupt. */
const FOLDERS_IN_A_ROW = 64;

/** What an operand asks for, and what came of it. */
interface Quest {
  readonly operand: Place;
  readonly isGlob: boolean;
  inputs: number;
  /** Files and folders that are left out by ignore files, `--include` or `--exclude`. */
  leftOut: number;
}

/** A folder or a link that is still to be looked at. */
interface Task {
  readonly quest: Quest;
  readonly wants: Wants;
  /** How much of a path is before the search, in UTF-16 code units. */
  readonly cut: number;
  /** Folders that this search was in, where links may lead to one again. */
  readonly searched: Set<string>;
  readonly place: Place;
  /** What is left out where it was found. */
  readonly above: LeftOut;
  readonly isLinked: boolean;
}

/** Searches folders, one after the other; symbolic links in them last, so that a file is found by its own path where it has one. */
export class Search {
  readonly #selection: Selection;
  readonly #signal: AbortSignal | undefined;
  readonly #found: Found[];
  readonly #leaving: Leaving;
  readonly #include: ReturnType<typeof inclusion>;
  readonly #quests: Quest[] = [];
  #links: { readonly task: Task; readonly name: string }[] = [];

  private constructor(selection: Selection, found: Found[], make: Leaving['make'], signal: AbortSignal | undefined) {
    const { include = [], exclude = [], ignoreFiles = true } = selection;
    this.#selection = selection;
    this.#signal = signal;
    this.#found = found;
    this.#leaving = { make, exclude, heedsFiles: ignoreFiles, failed: found };
    this.#include = inclusion(make, include);
  }

  /** @param found where the inputs go, with those that failed */
  static async prepare(selection: Selection, found: Found[], signal?: AbortSignal): Promise<Search> {
    return new Search(selection, found, (await import('ignore')).default, signal);
  }

  /** Searches a folder for the supported files in it and in the folders in it. */
  async folder(operand: Place): Promise<void> {
    const base = operand.rawPath === undefined ? { path: posix.normalize(operand.path) } : operand;
    await this.#begin(this.#questFor(operand, false), base, supportedFiles(this.#selection.hidden ?? false));
  }

  /** Searches for what a glob matches, with `/` between its parts: files of any extension. */
  async glob(pattern: string): Promise<void> {
    const { searchesOf } = await import('./glob.ts');
    const quest = this.#questFor({ path: pattern }, true);
    let searches: readonly GlobSearch[] = [];
    try {
      searches = searchesOf(pattern, this.#selection.hidden ?? false);
    } catch (error) {
      this.#fail(quest, quest.operand, fromSystemError(error));
    }
    for (const { base, wants } of searches) await this.#begin(quest, { path: base }, wants);
  }

  /** Follows the links that were found, where they are to be, and says which operands gave nothing. */
  async end(): Promise<void> {
    while (this.#links.length > 0) {
      const links = this.#links.sort((a, b) => (a.task.place.path < b.task.place.path ? -1 : 1));
      this.#links = [];
      for (const { task, name } of links) await this.#followLink(task, name);
    }
    for (const quest of this.#quests) if (quest.inputs === 0) this.#found.push({ ...quest.operand, error: fruitless(quest) });
  }

  #questFor(operand: Place, isGlob: boolean): Quest {
    const quest: Quest = { operand, isGlob, inputs: 0, leftOut: 0 };
    this.#quests.push(quest);
    return quest;
  }

  async #begin(quest: Quest, base: Place, wants: Wants): Promise<void> {
    const folder = folderOf(base);
    const above = await LeftOut.above(folder, this.#leaving);
    await this.#walk({ quest, wants, cut: folder.path.length, searched: new Set(), place: base, above, isLinked: false });
  }

  async #walk(task: Task): Promise<void> {
    // A list of what is left to do rather than recursion: folders may nest deeper than the stack.
    const tasks = [task];
    let done = 0;
    for (let next = tasks.pop(); next !== undefined; next = tasks.pop()) {
      try {
        const isNew = !this.#selection.follow || isFirst(next);
        if (isNew) for (const folder of await this.#look(next)) tasks.push(folder);
      } catch (error) {
        const failure = fromSystemError(error);
        // A glob in a folder that is not there matches nothing.
        const isNothing = failure.code === 'not-found' && next === task && next.quest.isGlob;
        if (!isNothing) this.#fail(next.quest, next.place, next === task ? failure : asVanished(failure));
      }
      if (++done % FOLDERS_IN_A_ROW > 0) continue;
      await new Promise((resume) => setImmediate(resume));
      this.#signal?.throwIfAborted();
    }
  }

  /** Looks at what one folder holds; gives back the folders in it that are to be searched. */
  async #look(looked: Task): Promise<Task[]> {
    const folder = folderOf(looked.place);
    const entries = entriesOf(folder);
    const hidden = entries.flatMap(({ name }) => (name.startsWith('.') ? [name] : []));
    const here = await looked.above.within(folder, new Set(hidden));
    const folders: Task[] = [];
    for (const entry of entries) {
      const task: Task = { ...looked, place: entry.place, above: here };
      if (entry.kind === 'folder' && this.#isSearched(task, entry.name)) folders.push(task);
      else if (entry.kind === 'file') this.#take(task, entry.name, () => statsOf(entry.place));
      else if (entry.kind === 'link' && this.#selection.follow) this.#links.push({ task, name: entry.name });
    }
    return folders;
  }

  #isSearched({ quest, wants, cut, place, above }: Task, name: string): boolean {
    if (!wants.folder(place.path.slice(cut), name)) return false;
    const isLeftOut = above.has(place, true);
    if (isLeftOut) quest.leftOut++;
    return !isLeftOut;
  }

  #isRead({ quest, wants, cut, place, above }: Task, name: string): boolean | 'if-text' {
    const wanted = wants.file(place.path.slice(cut), name);
    const included = this.#include(place.path, wanted);
    if (included !== false && !above.has(place, false)) return included;
    if (included !== false || wanted === true) quest.leftOut++;
    return false;
  }

  #take(task: Task, name: string, stats: () => Stats | undefined): void {
    const { quest, place, isLinked } = task;
    const isRead = this.#isRead(task, name);
    if (isRead === false || (isRead === 'if-text' && !isText(place))) return;
    quest.inputs++;
    this.#found.push(foundFile(place, stats(), isLinked));
  }

  async #followLink(task: Task, name: string): Promise<void> {
    const linked = { ...task, isLinked: true };
    const stats = targetOf(task.place);
    if (stats instanceof SourceError) {
      if (this.#isRead(task, name) !== false) this.#fail(task.quest, task.place, stats);
    } else if (stats.isFile()) this.#take(linked, name, () => stats);
    else if (stats.isDirectory() && this.#isSearched(task, name)) await this.#walk(linked);
  }

  #fail(quest: Quest, place: Place, error: SourceError): void {
    quest.inputs++;
    this.#found.push(asInput({ ...place, error }));
  }
}

/** Notes that a folder is searched; false where it was before, by another path. */
function isFirst({ searched, place }: Task): boolean {
  const identity = identityOf(place, statSync(openable(place)));
  if (identity === undefined) return true;
  const key = `${identity.device}:${identity.inode}`;
  const isNew = !searched.has(key);
  searched.add(key);
  return isNew;
}

/** What a symbolic link leads to, or why it leads nowhere. */
function targetOf(link: Place): Stats | SourceError {
  try {
    return statSync(openable(link));
  } catch (error) {
    return fromSystemError(error);
  }
}

/** Nothing where it has vanished or cannot be asked about: reading it will tell. */
function statsOf(place: Place): Stats | undefined {
  try {
    return lstatSync(openable(place), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What says that a file was read and is no text. */
const NO_TEXT: readonly string[] = ['not-text', 'undecodable', 'unsupported-format'];

/** Whether a file begins as text. One that cannot be read counts as text, so that reading it tells the user why. */
function isText(place: Place): boolean {
  try {
    decode(readStart(place, SNIFFED));
    return true;
  } catch (error) {
    return !NO_TEXT.includes(fromSystemError(error).code);
  }
}

function fruitless({ isGlob, leftOut }: Quest): SourceError {
  if (leftOut > 0) {
    const message = `${isGlob ? 'matches' : 'holds'} no file but what ignore files, --include or --exclude leave out`;
    return new SourceError('not-found', message, { reason: 'all-left-out' });
  }
  if (isGlob) return new SourceError('not-found', 'matches no file', { reason: 'nothing-matched' });
  return new SourceError('not-found', 'holds no supported file', { reason: 'no-supported-file' });
}
