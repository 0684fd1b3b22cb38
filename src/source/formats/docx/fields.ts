/** A field: its code, and where it has one its result (ECMA-376 part 1, 17.16). */
interface Field {
  code: string;
  isResult: boolean;
}

/** So much of a code tells which field it is. */
const LONGEST_CODE = 200;

/** The fields that are open at a place of the text. What stands in the code of any is not shown, and a result is. */
export class Fields {
  private readonly open: Field[] = [];
  private codes = 0;
  private tables = 0;

  /** w:fldChar. */
  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === 'begin') {
      this.open.push({ code: '', isResult: false });
      this.codes++;
    } else if (type === 'separate' && field && !field.isResult) {
      field.isResult = true;
      this.codes--;
      if (isContents(field)) this.tables++;
    } else if (type === 'end' && field) this.close();
  }

  private close(): void {
    const field = this.open.pop();
    if (field && !field.isResult) this.codes--;
    else if (field && isContents(field)) this.tables--;
  }

  /** w:instrText. */
  addCode(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.isResult && field.code.length < LONGEST_CODE) field.code += text.slice(0, LONGEST_CODE);
  }

  /** A code never goes on in another paragraph: where its end is missing, the text that follows is not lost with it. */
  endParagraph(): void {
    while (this.codes > 0) this.close();
  }

  get isCode(): boolean {
    return this.codes > 0;
  }

  /** Whether the place is in the result of a table of contents; one of figures or tables (`\c`) is none. */
  get isContents(): boolean {
    return this.tables > 0;
  }
}

function isContents({ code }: Field): boolean {
  return /^\s*TOC\b/iu.test(code) && !/\\c\b/iu.test(code);
}
