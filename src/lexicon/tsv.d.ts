/** A table, as its text: the build and the test runner hand it over as a module. */
declare module '*.tsv' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: loaders of text have no other.
  export default text;
}
