import table from './stop-words.tsv';

/** Words that say nothing of what a speech is about, one a line; what follows a tab is a remark, and so is a line that begins with `#`. */
export function parseStopWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const word = (line.split('\t')[0] as string).trim();
    if (word !== '' && !word.startsWith('#')) words.add(word);
  }
  return words;
}

/** Those that come with the program: words of grammar and the adverbs of the genre (进一步, 切实), none that name a subject. */
export function stopWords(): Set<string> {
  return parseStopWords(table.slice(table.indexOf('\n') + 1));
}
