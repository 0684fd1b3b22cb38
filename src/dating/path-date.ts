import { dateOfName } from '../restore/own-dates.ts';

/** 2月, 02: a folder of a month below that of its year, and 23日 below that of its month. */
const MONTH_FOLDER = /^(\d{1,2})月?份?$/u;
const DAY_FOLDER = /^(\d{1,2})[日号]?$/u;
/** 2月23日 or 02-23 at the beginning of a name below the folder of its year. */
const MONTH_AND_DAY = /^(?:(\d{1,2})月(\d{1,2})[日号]|(\d{2})[-_.](\d{2})(?!\d))/u;

/** The date that the name of a file gives. @param name without folders */
export function dateOfFileName(name: string): string | null {
  return dateOfName(withoutExtension(name));
}

/** The date that the folders of a path give: the nearest that has one, with what stands below it (2021/02/23/讲话.txt, 2021年/02-23讲话.txt). */
export function dateOfFolders(path: string): string | null {
  const names = path.split('/');
  const file = withoutExtension(names.pop() ?? '');
  for (let i = names.length - 1; i >= 0; i--) {
    const date = dateOfName(names[i] as string);
    if (date !== null) return completed(date, names.slice(i + 1), file);
  }
  return null;
}

/** The date of a folder with the month and day that folders and name below it add. */
function completed(date: string, folders: readonly string[], file: string): string {
  if (isYear(date)) {
    const month = partOf(MONTH_FOLDER.exec(folders[0] ?? '')?.[1], 12);
    if (month !== null) return completed(`${date}-${month}`, folders.slice(1), file);
  } else if (isMonth(date)) {
    const day = partOf(DAY_FOLDER.exec(folders[0] ?? '')?.[1], 31);
    if (day !== null) return `${date}-${day}`;
  }
  const [, month, day, digits, more] = MONTH_AND_DAY.exec(file) ?? [];
  const [ofYear, ofMonth] = [partOf(month ?? digits, 12), partOf(day ?? more, 31)];
  if (ofYear === null || ofMonth === null) return date;
  const fits = isYear(date) || (isMonth(date) && date.endsWith(`-${ofYear}`));
  return fits ? `${date.slice(0, 4)}-${ofYear}-${ofMonth}` : date;
}

const isYear = (date: string): boolean => date.length === 'YYYY'.length;
const isMonth = (date: string): boolean => date.length === 'YYYY-MM'.length;

function partOf(digits: string | undefined, most: number): string | null {
  const value = Number(digits);
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : null;
}

/** 讲话.2021 and 1.在会上的讲话 have no extension. */
function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return /^\.(?=[0-9]{0,9}[a-z])[a-z0-9]{1,10}$/i.test(name.slice(dot)) ? name.slice(0, dot) : name;
}
