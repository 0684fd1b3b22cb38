import { writeChineseNumeral } from '../../markers/numerals.ts';
export function writeNumber(value: number, format: string): string | undefined {
  return format === 'chineseCountingThousand' ? writeChineseNumeral(value) : format === 'decimal' ? String(value) : undefined;
}
