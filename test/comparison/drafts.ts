import { Random } from '../../scripts/random.mjs';

/**
 * Drafts of a speech that differ by known edits. A speech is a tree of sections with paragraphs, each of which has a name of its own, so
 * that what became of it is known; the same seed gives the same drafts.
 */

export interface Paragraph {
  readonly id: string;
  sentences: string[];
}

export interface SpeechSection {
  readonly id: string;
  title: string;
  paragraphs: Paragraph[];
  children: SpeechSection[];
}

export interface Speech {
  title: string;
  opening: Paragraph[];
  sections: SpeechSection[];
  closing: Paragraph[];
}

const WHO =
  '县直机关 各乡镇 驻村干部 重点企业 农业部门 水利系统 学校师生 医疗机构 社区网格 交通运输 文旅单位 招商专班 督查小组 青年志愿者 供销合作社'.split(
    ' ',
  );
const WHEN = '入春以来 上半年 汛期之前 这次会后 近三个月 秋收时节 年底之前 换届以来 节后开工 集中整治期间'.split(' ');
const DO = '认真核对 逐户走访 连夜抢修 分头对接 重新测算 当面讲清 按月通报 从头梳理 现场拍板 反复比选 公开承诺 严格把关'.split(' ');
const THINGS =
  '灌区渠道 老旧小区 果园扩种 乡村小学 冷链仓库 山塘水库 招商线索 断头道路 养殖小区 易地搬迁 外出务工 河道采砂 茶叶合作 危房改造 林下种植 电商驿站 充电设施 殡葬改革 畜禽防疫 广场舞台 敬老院舍 污水管网 高标农田 零散宅基'.split(
    ' ',
  );
const ASPECTS =
  '险工险段 供热账目 用地指标 取暖费用 建设进度 蓄水情况 真实底细 打通方案 排污设施 就业台账 返乡名单 审批手续 收购价格 补助资金 安全隐患 产权归属 维护责任 设备清单 施工合同 验收标准'.split(
    ' ',
  );
const RESULT =
  '群众看得见变化 底数已经摸清 矛盾没有上交 资金用在刀刃上 进度快于往年 教训值得记取 办法行得通 责任落到人头 短板正在补上 口碑明显好转 老大难有了说法 秋后再来回访 剩下的是硬骨头 邻县前来取经 经费全部公开 档案随到随查 下一步抓运营 村规民约写进去 台风来时经住考验'.split(
    ' ',
  );
const HOW = '确有实效 有板有眼 细水长流 雷厉风行 不打折扣 善始善终'.split(' ');
const AIM = '守牢 夯实 盘活 理顺 擦亮 补齐 厚植 拓宽 打通 集聚'.split(' ');
const OBJECT =
  '粮食安全底线 产业发展根基 闲置资产存量 条块管理关系 生态旅游招牌 公共服务短板 干事创业沃土 农民增收渠道 项目审批堵点 创新人才要素'.split(
    ' ',
  );

/** Of sections that are put in: like no other. */
const NEW_TITLES = ['把算盘拨给百姓听', '家门口也要唱好戏', '难事要分三步走', '今冬明春早谋划'];

class Writer {
  private count = 0;
  private readonly titles = new Set<string>();
  constructor(private readonly random: Random) {}

  pick<Item>(items: readonly Item[]): Item {
    return this.random.pick(items);
  }

  id(kind: string): string {
    this.count++;
    return `${kind}${this.count}`;
  }

  /** A sentence as no other is: it has a number of its own. */
  sentence(): string {
    const number = 100 + this.count++ * 7 + this.random.below(7);
    const [who, when, act] = [this.pick(WHO), this.pick(WHEN), this.pick(DO)];
    const [what, result] = [`${this.pick(THINGS)}的${this.pick(ASPECTS)}`, this.pick(RESULT)];
    return `${when}，${who}${act}了${what}，涉及${number}户，${result}。`;
  }

  paragraph(): Paragraph {
    return { id: this.id('p'), sentences: Array.from({ length: 2 + this.random.below(3) }, () => this.sentence()) };
  }

  /** A title as no other is. */
  title(): string {
    for (;;) {
      const title = `${this.pick(AIM)}${this.pick(OBJECT)}，做到${this.pick(HOW)}`;
      if (this.titles.has(title)) continue;
      this.titles.add(title);
      return title;
    }
  }

  section(depth: number): SpeechSection {
    const paragraphs = Array.from({ length: 1 + this.random.below(2) }, () => this.paragraph());
    const children = depth > 1 && this.random.next() < 0.6 ? Array.from({ length: 3 }, () => this.section(depth - 1)) : [];
    return { id: this.id('s'), title: this.title(), paragraphs, children };
  }

  speech(): Speech {
    return {
      title: '在全县重点工作推进会上的讲话',
      opening: [this.paragraph()],
      sections: Array.from({ length: 3 + this.random.below(2) }, () => this.section(2)),
      closing: [{ id: this.id('p'), sentences: ['同志们，让我们一起努力，把各项工作抓出成效！'] }],
    };
  }
}

const NUMERALS = '一二三四五六七八九十';

/** The speech line by line. */
export function linesOf({ title, opening, sections, closing }: Speech): string[] {
  const textOf = ({ sentences }: Paragraph): string => sentences.join('');
  const below = (all: readonly SpeechSection[], level: number): string[] =>
    all.flatMap((section, index) => {
      const numeral = NUMERALS[index] as string;
      const marker = level === 1 ? `${numeral}、` : `（${numeral}）`;
      return [`${marker}${section.title}`, ...section.paragraphs.map(textOf), ...below(section.children, level + 1)];
    });
  return [title, '同志们：', ...opening.map(textOf), ...below(sections, 1), ...closing.map(textOf)];
}

const copyOf = (speech: Speech): Speech => structuredClone(speech);

/** Every section of a speech with the list in which it stands. */
function sectionsIn(speech: Speech): { section: SpeechSection; list: SpeechSection[] }[] {
  const all: { section: SpeechSection; list: SpeechSection[] }[] = [];
  const visit = (list: SpeechSection[]): void => {
    for (const section of list) {
      all.push({ section, list });
      visit(section.children);
    }
  };
  visit(speech.sections);
  return all;
}

/** What an edit does, and what is to be found of it: names by the change that becomes of them. */
export interface Expected {
  /** Titles of sections, as the second draft has them where it does. */
  readonly sections: Partial<Record<'renamed' | 'added' | 'removed', string[]>>;
  /** Of what was moved either the one or all that it passed. */
  readonly movedSections: [moved: string[], passed: string[]][];
  readonly movedParagraphs: [moved: string[], passed: string[]][];
  /** Texts of paragraphs, as the second draft has them where it does. */
  readonly paragraphs: Record<'changed' | 'added' | 'removed' | 'split' | 'joined', string[]>;
  /** Words that took the place of others, and of blanks. */
  readonly words: [removed: string, added: string][];
  readonly filled: string[];
}

export type EditKind = (typeof EDITS)[number];

export const EDITS = [
  'rename a section',
  'move a section',
  'insert a section',
  'remove a section',
  'insert a paragraph',
  'remove a paragraph',
  'move a paragraph',
  'split a paragraph',
  'join two paragraphs',
  'change words',
  'insert a sentence',
  'remove a sentence',
  'fill a blank',
] as const;

const textOf = ({ sentences }: Paragraph): string => sentences.join('');

/** Two drafts that differ by one edit of each kind, each in a section of its own, so that no edit touches another. */
export function draftsOf(seed: number, kinds: readonly EditKind[]): { before: Speech; after: Speech; expected: Expected } {
  const writer = new Writer(new Random(seed));
  const before = writer.speech();
  const expected: Expected = {
    sections: {},
    movedSections: [],
    movedParagraphs: [],
    paragraphs: { changed: [], added: [], removed: [], split: [], joined: [] },
    words: [],
    filled: [],
  };
  // Each edit gets a section without others below, which has paragraphs enough.
  const leaves = sectionsIn(before).filter(({ section }) => section.children.length === 0);
  const targets = new Map<EditKind, string>();
  const taken = new Set<string>();
  for (const kind of kinds) {
    // What a section passes must still be there under its name.
    const isFree = ({ section, list }: (typeof leaves)[number]): boolean =>
      kind === 'move a section' ? list.every(({ id }) => !taken.has(id)) : !taken.has(section.id);
    const free = leaves.filter(isFree);
    if (free.length === 0) continue;
    const { section, list } = writer.pick(free);
    for (const { id } of kind === 'move a section' ? list : [section]) taken.add(id);
    while (section.paragraphs.length < 4) section.paragraphs.push(writer.paragraph());
    if (kind === 'fill a blank') (section.paragraphs[1] as Paragraph).sentences.push('目前累计改造农户**户，还要再快一些。');
    targets.set(kind, section.id);
  }
  const after = copyOf(before);
  for (const [kind, id] of targets) apply(kind, id, after, writer, expected);
  return { before, after, expected };
}

function apply(kind: EditKind, id: string, speech: Speech, writer: Writer, expected: Expected): void {
  const found = sectionsIn(speech).find(({ section }) => section.id === id);
  if (found === undefined) return;
  const { section, list } = found;
  const { paragraphs } = section;
  const [first, second, third] = paragraphs as [Paragraph, Paragraph, Paragraph];
  const place = list.indexOf(section);
  const note = (change: 'renamed' | 'added' | 'removed', title: string): void => {
    expected.sections[change] = [...(expected.sections[change] ?? []), title];
  };
  switch (kind) {
    case 'rename a section':
      section.title = `换个思路抓好${writer.pick(OBJECT)}`;
      note('renamed', section.title);
      return;
    case 'move a section': {
      const passed = place === 0 ? list.slice(1) : list.slice(0, place);
      list.splice(place, 1);
      if (place === 0) list.push(section);
      else list.unshift(section);
      expected.movedSections.push([[section.title], passed.map(({ title }) => title)]);
      return;
    }
    case 'insert a section': {
      const added = { ...writer.section(1), title: writer.pick(NEW_TITLES) };
      list.splice(place, 0, added);
      note('added', added.title);
      expected.paragraphs.added.push(...added.paragraphs.map(textOf));
      return;
    }
    case 'remove a section':
      list.splice(place, 1);
      note('removed', section.title);
      expected.paragraphs.removed.push(...paragraphs.map(textOf));
      return;
    case 'insert a paragraph': {
      const added = writer.paragraph();
      paragraphs.splice(2, 0, added);
      expected.paragraphs.added.push(textOf(added));
      return;
    }
    case 'remove a paragraph':
      paragraphs.splice(1, 1);
      expected.paragraphs.removed.push(textOf(second));
      return;
    case 'move a paragraph':
      paragraphs.splice(0, 1);
      paragraphs.push(first);
      expected.movedParagraphs.push([[textOf(first)], paragraphs.slice(0, -1).map(textOf)]);
      return;
    case 'split a paragraph':
      paragraphs.splice(
        1,
        1,
        { id: second.id, sentences: second.sentences.slice(0, 1) },
        { id: `${second.id}b`, sentences: second.sentences.slice(1) },
      );
      expected.paragraphs.split.push(textOf(second));
      return;
    case 'join two paragraphs':
      paragraphs.splice(1, 2, { id: second.id, sentences: [...second.sentences, ...third.sentences] });
      expected.paragraphs.joined.push(textOf(second) + textOf(third));
      return;
    case 'change words': {
      const [sentence] = second.sentences as [string];
      const number = /\d+/.exec(sentence)?.[0] as string;
      second.sentences[0] = sentence.replace(number, '9999');
      expected.words.push([number, '9999']);
      expected.paragraphs.changed.push(textOf(second));
      return;
    }
    case 'insert a sentence': {
      const added = writer.sentence();
      second.sentences.splice(1, 0, added);
      expected.words.push(['', added]);
      expected.paragraphs.changed.push(textOf(second));
      return;
    }
    case 'remove a sentence': {
      const [removed] = second.sentences.splice(1, 1) as [string];
      expected.words.push([removed, '']);
      expected.paragraphs.changed.push(textOf(second));
      return;
    }
    case 'fill a blank': {
      const last = second.sentences.length - 1;
      second.sentences[last] = (second.sentences[last] as string).replace('**', '4316');
      expected.filled.push('4316');
      expected.words.push(['**', '4316']);
      expected.paragraphs.changed.push(textOf(second));
    }
  }
}
