import { hintOf } from './hints.ts';
import type { Passage } from './passage.ts';

/** What opens a part of the document that is not the speech itself: a glossary, notes, an attachment. */
const ANNEX_HEAD =
  /^[【[（(]?(?:附件?\d{0,2}|附录[一二三四五\d]?|附表\d{0,2}|注释?|脚注|尾注|备注|(?:《[^》]{2,20}》)?(?:中|里)?的?[^。，：]{0,8}(?:名词|术语|用语|词语|词汇|词条|缩略语|热词|概念)(?:解释|注释|说明|释义|解读)(?:和说明|及说明)?|解释说明|名词说明)[】\]）)]?(?:[：:].{0,60}|[ \u3000].{0,40})?$/u;

/** 附件, 注释, 名词解释, 术语说明 …: each has one of them. */
const OF_ANNEX_HEAD = hintOf('附注释说解');

/** A note by its own mark: `[^1]:`, `〔1〕`, `↑ …`, `［21］` at the opening of a passage. */
const NOTE = /^(?:\[\^[^\]]{1,8}\]:|〔\d{1,3}〕|［\d{1,3}］|↑)/u;

const NOTE_OPENINGS = '[〔［↑';

/** A glossary row: 1.“两重”：是指…, 【五张清单】即…, 三保：保基本民生. 【一】 is a marker. */
const GLOSSARY_ROW =
  /^(?:(?:\d{1,3}|[（(〔［[]\d{1,3}[）)〕］\]])[.．、 ]?)?[ \u3000]?(?:【(?![一二三四五六七八九十]{1,3}】)[^】]{1,30}】|[^：:。，；]{0,16}[“"‘「][^。：]{1,40}[”"’」][^：:。，]{0,24}[：:]|[^：:。，；]{2,30}[：:](?:是|指|即|又称|简称|主要|包括))/u;

/** Every row has one of them near its beginning; without them the pattern need not be made ready. */
const GLOSSARY_SIGNS = ['：', ':', '【'];

/** Whether the passage opens an annex or a glossary (附件, 名词解释, 注：). */
export function isAnnexHead({ text, hints }: Passage): boolean {
  return (hints & OF_ANNEX_HEAD) !== 0 && text.length <= 80 && ANNEX_HEAD.test(text);
}

/** Whether the passage is a numbered note. */
export function isNote(text: string): boolean {
  return NOTE_OPENINGS.includes(text[0] as string) && NOTE.test(text.slice(0, 12));
}

/** Whether the passage is a row of a glossary. */
export function isGlossaryRow(text: string): boolean {
  const beginning = text.slice(0, 120);
  return GLOSSARY_SIGNS.some((sign) => beginning.includes(sign)) && GLOSSARY_ROW.test(beginning);
}
