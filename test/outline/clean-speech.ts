import fc from 'fast-check';

const TITLES = [
  '提高认识，增强工作的责任感',
  '突出重点，抓好任务的落实',
  '加强领导，形成工作的合力',
  '把基础打得更牢',
  '坚持问题导向、目标导向',
  '深化“放管服”改革',
  '在补齐短板上下功夫',
  '让群众得到实惠',
];

const SENTENCES = [
  '各级各部门要把这项工作摆上重要位置，主要负责同志要亲自研究、亲自部署、亲自督办。',
  '过去一年，我们顶住了多重压力，闯过了一道又一道难关，办成了不少大事难事。',
  '群众的眼睛是雪亮的，干得好不好，最终要由群众来评判。',
  '现在离年底只剩下一百来天，任务还有三成没有完成，时间不等人，机遇不等人。',
  '凡是定下来的事情，就要雷厉风行、抓紧实施，绝不能拖拖拉拉、半途而废。',
  '有的同志说起来头头是道，干起来却不见动静，这样的作风必须坚决纠正。',
  '要把项目建设作为硬抓手，开工一批、投产一批、储备一批，以项目的确定性应对形势的不确定性。',
  '我们的底子还比较薄，结构还不够优，人才还留不住，这些都是绕不过去的坎。',
];

const POINTS = ['思想要跟上', '责任要压实', '措施要过硬', '督查要从严', '宣传要到位'];

const NUMERALS = '一二三四五六七八九十';

/** How one level of headings numbers itself. */
const LEVELS: readonly ((index: number) => string)[] = [
  (index) => `${NUMERALS[index]}、`,
  (index) => `（${NUMERALS[index]}）`,
  (index) => `${index + 1}．`,
];
const RUNS: readonly ((index: number) => string)[] = [
  (index) => `${NUMERALS[index]}是`,
  (index) => `${NUMERALS[index]}要`,
  (index) => `（${index + 1}）`,
];

const body = fc
  .tuple(
    fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 2, maxLength: 4 }),
    fc.option(fc.tuple(fc.nat(2), fc.integer({ min: 2, max: 4 }))),
  )
  .map(([picked, points]) => {
    const text = picked.map((index) => SENTENCES[index]).join('');
    if (!points) return text;
    const [run, count] = points;
    const items = POINTS.slice(0, count).map((point, index) => `${RUNS[run]?.(index)}${point}`);
    return `${text}具体来说：${items.join('；')}。`;
  });

const title = fc.constantFrom(...TITLES);

/** A section with its sections below, each as paragraphs. */
function section(level: number, index: number): fc.Arbitrary<string[]> {
  const marker = LEVELS[level]?.(index) ?? '';
  const below = level >= 2 ? fc.constant<string[][]>([]) : sections(level + 1, 0, 3);
  return fc.tuple(title, fc.array(body, { minLength: 1, maxLength: 2 }), below).map(([words, bodies, children]) => {
    return [`${marker}${words}`, ...bodies, ...children.flat()];
  });
}

/** None, or two at least: a lone （一） is no series. */
function sections(level: number, min: number, max: number): fc.Arbitrary<string[][]> {
  return fc
    .integer({ min, max })
    .chain((count) => fc.tuple(...Array.from({ length: count === 1 ? 2 : count }, (_, index) => section(level, index))));
}

/** A speech as its author wrote it, one paragraph a line: title, salutation, an opening, numbered sections, an appeal. */
export const cleanSpeech: fc.Arbitrary<string[]> = fc
  .tuple(fc.constantFrom('在全市重点工作推进会上的讲话', '政府工作报告', '在全县“三农”工作会议上的讲话'), body, sections(0, 2, 4))
  .map(([name, opening, parts]) => [
    name,
    '同志们：',
    ...[opening, ...parts.flat()].map(unlike),
    '让我们振奋精神、扎实工作，不断开创事业发展的新局面！',
  ]);

/** No two paragraphs of a speech are the same; one that is would be taken for an opening that is printed again. */
function unlike(text: string, index: number): string {
  return text.length > 40 ? text.replace('。', `，这样的例子可以举出${index + 11}个。`) : text;
}
