/**
 * Words whose first character is masked by the initial of its pinyin, longer ones first. Each is a word that letter and
 * characters cannot be in earnest: D组 and D区 are groups and zones, and not in the table.
 */
const WORDS: Readonly<Record<string, string>> = {
  D: '党中央 党支部 党总支 党工委 党组织 党小组 党和国家 党风 党内 党委 党员 党建 党纪 党性 党章 党校 党史 党务 党政 党龄 党徽 党费 党规 党籍 党课',
  Z: '政府 政治 政协 中央 中共 中纪委 政法',
  J: '纪委 纪检 纪律 军队',
  G: '共产党 共青团 国务院 国家',
  X: '习近平',
};

export interface WordMask {
  /** As it is written: D内. */
  readonly mask: string;
  /** What it stands for: 党内. */
  readonly word: string;
}

export const WORD_MASKS: readonly WordMask[] = Object.entries(WORDS)
  .flatMap(([letter, words]) => words.split(' ').map((word) => ({ mask: letter + word.slice(1), word })))
  .sort((a, b) => b.mask.length - a.mask.length);
