/** Members of a list with commas between. */
export function partsOf(list: string): string[] {
  return list
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
