/** The part of micromatch that is used; the package brings no types. */
declare module 'micromatch' {
  interface Micromatch {
    matcher(pattern: string, options?: { readonly dot?: boolean }): (path: string) => boolean;
    braces(pattern: string, options: { readonly expand: true; readonly keepEscaping: true }): string[];
  }
  const micromatch: Micromatch;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports
  export default micromatch;
}
