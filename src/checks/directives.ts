import type { Restored } from '../restore/restored.ts';
import { isBlank } from '../text/characters.ts';
import { firstFrom } from '../text/search.ts';
import { covers } from './select.ts';

const PREFIX = 'speechkit-';
const COMMENT_START = '<!--';
const COMMENT_END = '-->';
/** Ends the list of rules: what follows says why. */
const REASON = '--';

/** A comment that switches rules off or on: `<!-- speechkit-disable rule-a rule-b -- as in the original -->`. */
interface Directive {
  readonly name: 'disable' | 'enable' | 'disable-next-line';
  /** Names of rules and groups; none means every rule. */
  readonly rules: readonly string[];
  /** Source offset after the comment. */
  readonly end: number;
}

/**
 * Where rules are switched off by comments of Markdown: `speechkit-disable` from there on, `speechkit-enable` no more,
 * `speechkit-disable-next-line` on the next line that is not blank. Restoration leaves comments out, so they change nothing else.
 */
export class Silences {
  /** For each rule the source offsets at which it is switched off, on, off, … */
  private readonly switches = new Map<string, number[]>();
  /** For each rule the beginnings of single lines on which it is off, and their ends. */
  private readonly lines = new Map<string, { readonly starts: number[]; readonly ends: number[] }>();

  /** @param rules the ids of all rules that are applied */
  constructor(restored: Restored, rules: readonly string[]) {
    for (const { name, rules: named, end } of directives(restored)) {
      for (const rule of rules) {
        if (named.length > 0 && !named.some((one) => covers(one, rule))) continue;
        if (name === 'disable-next-line') this.silenceLine(rule, restored, end);
        else this.turn(rule, name === 'disable', end);
      }
    }
  }

  /** Whether the rule is off at the source offset. */
  holds(rule: string, offset: number): boolean {
    // Nearly no document has such comments.
    if (this.switches.size + this.lines.size === 0) return false;
    const passed = firstFrom(this.switches.get(rule) ?? [], offset + 1);
    if (passed % 2 === 1) return true;
    const lines = this.lines.get(rule);
    const line = lines === undefined ? 0 : firstFrom(lines.starts, offset + 1);
    return line > 0 && offset < (lines?.ends[line - 1] as number);
  }

  private turn(rule: string, isOff: boolean, at: number): void {
    const switches = this.switches.get(rule) ?? [];
    if ((switches.length % 2 === 1) === isOff) return;
    switches.push(at);
    this.switches.set(rule, switches);
  }

  private silenceLine(rule: string, { source, lines }: Restored, after: number): void {
    for (let line = lines.lineAt(after) + 1; line < lines.starts.length; line++) {
      const start = lines.starts[line] as number;
      const end = lines.ends[line] as number;
      let at = start;
      while (at < end && isBlank(source.text.charCodeAt(at))) at++;
      if (at === end) continue;
      const silenced = this.lines.get(rule) ?? { starts: [], ends: [] };
      silenced.starts.push(start);
      silenced.ends.push(end);
      this.lines.set(rule, silenced);
      return;
    }
  }
}

/** The directives among the comments that restoration left out, in order of their place. */
function* directives({ source, removals }: Restored): Generator<Directive> {
  let comment = '';
  for (const { start, end, reason } of removals) {
    if (reason !== 'comment') continue;
    // A comment of several lines was left out line by line.
    comment += `${source.text.slice(start, end)}\n`;
    if (!comment.endsWith(`${COMMENT_END}\n`)) continue;
    const words = comment.slice(COMMENT_START.length, -COMMENT_END.length - 1).trim();
    comment = '';
    if (!words.startsWith(PREFIX)) continue;
    const [name, ...rest] = words.slice(PREFIX.length).split(/[\s,，、]+/u);
    const reasonAt = rest.indexOf(REASON);
    const rules = (reasonAt < 0 ? rest : rest.slice(0, reasonAt)).filter((rule) => rule !== '');
    if (name === 'disable' || name === 'enable' || name === 'disable-next-line') yield { name, rules, end };
  }
}
