/** A style sheet or a script of a page, as its text: the build and the test runner hand it over as a module. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: loaders of text have no other.
  export default text;
}
