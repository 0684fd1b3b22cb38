/** The records of NDJSON without the summary, each in a line: its path, and what failed. */
export const outcomes = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; path?: string; code?: string; message?: string })
    .filter(({ type }) => type !== 'summary')
    .map(({ path, code, message }) => [path, code, message].filter(Boolean).join(' '));
