import { Random } from '../../scripts/random.mjs';

/** Words that nobody has put together before: what a seed writes is in the manner of speeches and shares no passage with what another writes. */
const WHO = [
  '乡镇干部',
  '驻村队员',
  '窗口人员',
  '粮站职工',
  '水库管理员',
  '农技站',
  '企业车间',
  '河道巡查员',
  '学校后勤',
  '卫生院医生',
  '果园大户',
  '渔业合作社',
  '养路工人',
  '社区网格员',
  '气象值班员',
  '供电所班长',
  '茶厂师傅',
  '货运司机',
  '老支书',
  '返乡青年',
];
const HOW = [
  '连夜',
  '挨家挨户',
  '按月',
  '趁着农闲',
  '对照台账',
  '不打招呼',
  '带着图纸',
  '分组',
  '逐段',
  '冒雨',
  '提前半月',
  '自掏腰包',
  '结对',
  '轮流',
  '当场',
  '事后',
  '再三',
  '主动',
];
const DOES = [
  '查看',
  '修补',
  '登记',
  '疏通',
  '搬运',
  '核对',
  '培训',
  '试种',
  '加固',
  '清点',
  '讲解',
  '回访',
  '改建',
  '补种',
  '验收',
  '腾退',
  '丈量',
  '晾晒',
  '改良',
  '养护',
];
const WHAT = [
  '低洼路段',
  '旧校舍',
  '育秧大棚',
  '三处涵洞',
  '烘干设备',
  '独居老人名册',
  '山塘堤坝',
  '集市摊位',
  '饮水管网',
  '冷链车辆',
  '护林通道',
  '办事流程',
  '漏雨库房',
  '鱼苗池',
  '排涝泵站',
  '公交站牌',
  '竹木小桥',
  '茶树老桩',
  '光伏支架',
  '村史资料',
];
const THEN = [
  '群众少跑了路',
  '工期没有耽误',
  '账目一目了然',
  '大家心里有底',
  '收成比预计的好',
  '隐患及时消除',
  '邻里矛盾少了',
  '孩子们上学近了',
  '货能按时运出去',
  '来年可以照着办',
];
/** Names of people, so that no clause is written twice. */
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英兰玉萍红梅琴素云莲真环雪荣爱妹香月莺媛';

const PLACES = ['青石县', '临溪乡', '白茅镇', '南坪村', '石桥街道'];

/** Writes speeches by a seed. */
export class Writer {
  readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  sentence(): string {
    const { random } = this;
    const name = (): string => random.pick([...SURNAMES]) + random.pick([...GIVEN]) + random.pick([...GIVEN]);
    const clause = (): string => random.pick(WHO) + name() + random.pick(HOW) + random.pick(DOES) + random.pick(WHAT);
    const figure = random.below(3) === 0 ? `，共${10 + random.below(990)}处` : '';
    const place = random.below(3) === 0 ? `在${random.pick(PLACES)}，` : '';
    return `${place}${clause()}${figure}，${clause()}，${random.pick(THEN)}。`;
  }

  /** A paragraph of so many characters at least. */
  paragraph(characters: number): string {
    let text = '';
    while (text.length < characters) text += this.sentence();
    return text;
  }

  /** A speech of so many paragraphs. */
  speech(paragraphs: number): string[] {
    return Array.from({ length: paragraphs }, () => this.paragraph(120 + this.random.below(200)));
  }
}

/** How a passage comes to stand elsewhere a little otherwise: each changes the text in one place, or everywhere. */
const DAMAGE: readonly ((text: string, random: Random) => string)[] = [
  // The line breaks of a narrow column.
  (text) => text.replaceAll(/(.{32})/gu, '$1\n'),
  // A page number in the middle of a sentence.
  (text, random) => between(text, random, (at) => `${text.slice(0, at)}\n- ${1 + random.below(30)} -\n${text.slice(at)}`),
  (text) => text.replaceAll('，', ','),
  (text, random) => text.replaceAll(/\d+/g, () => String(1 + random.below(999))),
  // A name masked.
  (text, random) => masked(text, random),
  // A comma lost.
  (text, random) => between(text, random, (at) => text.slice(0, at) + text.slice(at).replace('，', '')),
  // A word put in, and one left out.
  (text, random) => between(text, random, (at) => `${text.slice(0, at)}切实${text.slice(at)}`),
  (text, random) => between(text, random, (at) => text.slice(0, at) + text.slice(at + 3)),
];

/** So near to its ends a passage is not changed, so that these are where they are. */
const EDGE = 14;

function between(text: string, random: Random, change: (at: number) => string): string {
  return text.length < 3 * EDGE ? text : change(EDGE + random.below(text.length - 2 * EDGE - 3));
}

function masked(text: string, random: Random): string {
  const [name] = PLACES.map((place) => ({ place, at: text.indexOf(place) })).filter(({ at }) => at >= EDGE && at < text.length - EDGE);
  if (name === undefined) return text;
  const mark = random.pick(['XX', '**', '某']);
  return text.slice(0, name.at) + mark + text.slice(name.at + name.place.length - 1);
}

/** The passage with so many of the damages, each in a part of its own: what is torn more closely than that is no copy any more. */
export function damaged(text: string, random: Random, damages: number): string {
  const size = Math.ceil(text.length / Math.max(1, damages));
  let result = '';
  for (let from = 0; from < text.length; from += size) {
    const part = text.slice(from, from + size);
    result += damages === 0 ? part : random.pick(DAMAGE)(part, random);
  }
  return result;
}
