// @ts-check
/** @typedef {import('./random.mjs').Random} Random */

/**
 * Speeches with known words, some of which are masked: what a form is made of, and what it must give back.
 * Facts stand in ⟦…⟧; each is masked or left. Both banks were written for this; Big5 has no simplified characters.
 */
const SIMPLIFIED = {
  titles: ['在⟦青石⟧市重点工作推进会上的讲话', '在⟦云岭⟧县干部大会上的讲话', '在⟦海陵⟧集团年度总结会上的报告'],
  salutations: ['同志们：', '各位代表：', '同志们、朋友们：'],
  sentences: [
    '今年以来，全市新增企业⟦三百二十⟧家，完成投资⟦58.6⟧亿元，同比增长⟦7.2⟧%。',
    '市委书记⟦王建山⟧同志到⟦云岭⟧县调研，对下一步工作提出明确要求。',
    '第⟦五⟧轮巡察共发现问题⟦1,204⟧个，移交线索⟦36⟧件。',
    '⟦2023⟧年⟦6⟧月⟦18⟧日，项目正式开工建设，总投资⟦12⟧亿元。',
    '与⟦华星电子⟧公司、⟦东方⟧大学签订合作协议⟦4⟧份。',
    '要把⟦强基固本⟧工程抓在手上，确保⟦十⟧月底前见到成效。',
    '打造“⟦先锋青石⟧”品牌，创建示范点⟦二十⟧个。',
    '粮食总产量达到⟦46.3⟧万吨，农民人均收入增加⟦1500⟧元。',
    '会议强调，干部要沉下身子，把工作做到群众心坎上。',
    '⟦青石⟧市委、⟦青石⟧市政府高度重视，我市上下形成了合力。',
    '新修公路⟦108⟧公里，改造危房⟦2700⟧户，发放补贴⟦860⟧万元。',
    '希望大家⟦𠮷野⟧镇学，回去以后抓好落实。',
  ],
};
const TRADITIONAL = {
  titles: ['在⟦青石⟧市重點工作會議上的講話', '在⟦雲嶺⟧縣幹部大會上的講話'],
  salutations: ['同志們：', '各位代表：'],
  sentences: [
    '今年以來，全市新增商號⟦三百二十⟧家，完成投資⟦58.6⟧億元，同比增長⟦7.2⟧%。',
    '市長⟦王建山⟧同志到⟦雲嶺⟧縣調研，對下一步工作提出明確要求。',
    '第⟦五⟧次會議共提出意見⟦1,204⟧條，採納⟦36⟧件。',
    '⟦2023⟧年⟦6⟧月⟦18⟧日，工程正式開工，總投資⟦十二⟧億元。',
    '要把⟦強基固本⟧工程抓在手上，確保⟦十⟧月底前見到成效。',
    '打造“⟦先鋒青石⟧”品牌，創建示範點⟦二十⟧處。',
    '會議強調，幹部要沉下身子，把工作做到群眾心坎上。',
    '新修公路⟦108⟧公里，改造危房⟦2700⟧戶，發放補貼⟦卅六⟧元。',
  ],
};

/** Masks of which there is no doubt in a text file. A year of four digits takes four, or it would be a span of years. */
const MASKS = ['**', '***', '××', 'XX', 'XXX', '____', '○○', '＊＊', '×××'];
/** Those that Big5 has. */
const MASKS_OF_BIG5 = ['**', 'XX', '____', '××', '○○'];
const LINE_ENDS = ['\n', '\r\n', '\r'];
const PAGE_MARKS = ['- 3 -', '第 2 页 共 9 页'];
/** Where broken bytes are put in: no encoding writes it. */
export const DAMAGE = '\u0000';
const LEAST_DAMAGED = 240;
const FACT = /⟦([^⟧]*)⟧/gu;

/**
 * @typedef {object} MaskedSpeech
 * @property {string} original with {@link DAMAGE} where it is to be broken
 * @property {string} masked the same with masks
 * @property {string[]} facts what the masks took the place of, in order
 */

/** @param {Random} random @param {string} encoding @returns {MaskedSpeech} */
export function maskedSpeech(random, encoding) {
  const isBig5 = encoding === 'big5';
  const bank = isBig5 ? TRADITIONAL : SIMPLIFIED;
  const mask = random.pick(isBig5 ? MASKS_OF_BIG5 : MASKS);
  const lineEnd = random.pick(LINE_ENDS);
  const gap = lineEnd.repeat(1 + random.below(2));
  const sentences = [...bank.sentences].sort(() => random.next() - 0.5);
  const paragraphs = [random.pick(bank.titles), random.pick(bank.salutations)];
  while (sentences.length > 0 && (paragraphs.length < 4 || random.next() < 0.8)) {
    paragraphs.push(sentences.splice(0, 1 + random.below(3)).join(''));
    if (!isBig5 && random.next() < 0.1) paragraphs.push(random.pick(PAGE_MARKS));
  }
  const whole = paragraphs.join(gap) + (random.next() < 0.7 ? lineEnd : '');
  const stops = [...whole.matchAll(/。/gu)];
  // A short text with broken bytes is no text.
  const stop = whole.length > LEAST_DAMAGED && random.next() < 0.3 ? random.pick(stops).index + 1 : -1;
  const plan = stop < 0 ? whole : whole.slice(0, stop) + DAMAGE + whole.slice(stop);
  /** @type {string[]} */
  const facts = [];
  const share = 0.3 + 0.7 * random.next();
  const masked = plan.replace(FACT, (_all, fact) => {
    if (random.next() > share) return fact;
    facts.push(fact);
    return /^\d{4}$/.test(fact) ? mask.charAt(0).repeat(4) : mask;
  });
  return { original: plan.replace(FACT, '$1'), masked, facts };
}
