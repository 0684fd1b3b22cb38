/**
 * Where the date of a document was found: `dateline` is a line of its own above or below the speech (2021年2月23日在某会议上), `front-matter` the
 * YAML block on top of a Markdown file, `title` its title; `file-name` and `folder-name` are of its path. `published` is when a site or a
 * newspaper says that it printed the text, which may be years later: it is only asked where somebody wants it.
 */
export type DateOrigin = 'dateline' | 'front-matter' | 'title' | 'file-name' | 'folder-name' | 'published';

/** From when a document is, and who says so. */
export interface DocumentDate {
  /** As ISO 8601: `2021-02-23`, `2021-02` or `2021`. */
  date: string;
  origin: DateOrigin;
}
