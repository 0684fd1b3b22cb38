/**
 * The words by which lists beside a number are read, as data. Adding a word changes this file and no code.
 *
 * Sources: 现代汉语八百词 (classifiers, conjunctions), GB/T 15834—2011 (numbers before lists), and government reports,
 * party congress reports and office speeches of 1920–2026.
 */

import { WordList } from '../text/word-list.ts';

/** A classifier, or a noun that takes a number directly. */
export interface Classifier {
  readonly word: string;
  /** Whether a speaker announces his own points with it (三点, 四个方面). */
  readonly announces: boolean;
}

/** The words of a table, which blanks divide. */
function list(table: string): string[] {
  return table.trim().split(/\s+/u);
}

const things = (word: string): Classifier => ({ word, announces: false });
const points = (word: string): Classifier => ({ word, announces: true });

/** What may follow a number of things; longer words stand before the shorter ones that they begin with. */
const CLASSIFIERS: readonly Classifier[] = [
  ...list('方面 部分 阶段 步骤 层次 层面 环节 个 点 条 项 件 大 句 类 种 步 层 对 关 道 篇').map(points),
  // 三张清单, 四支队伍, 四方责任, 三者; 位 (两位数) and 期 (二期工程) are left out: they seldom count. So is 级: 市、县、乡三级 are the levels of
  // power, which are what they are, and a grade (二级医院) counts nothing.
  ...list('张 把 场 笔 组 支 者 方 块 片 轮 批 股 本 字 座 家 所 处').map(things),
  // 山西、河南、湖北三省: nouns of places that take the number without a classifier.
  ...list('省 市 县 区 州 国').map(things),
];

/** {@link CLASSIFIERS} by the code unit that they begin with. */
export const CLASSIFIERS_BY_FIRST: ReadonlyMap<number, readonly Classifier[]> = new Map(
  CLASSIFIERS.map(({ word: [first] }) => [(first as string).charCodeAt(0), CLASSIFIERS.filter(({ word }) => word[0] === first)]),
);

/** What a speech announces: the nouns that its headings and points are. */
export const ANNOUNCED = new Set(
  list(`
    方面 特点 特征 意见 问题 工作 任务 要求 建议 希望 体会 原则 实事 大事 环节 重点 关键 关系 措施 举措 行动 计划 工程 要点 步骤 层面 层次 情况 原因 不足 转变 转型 突破
    坚持 经验 启示 认识 文章 能力 优势 趋势 机遇 挑战 阶段 成效 成果 变化 提升 改革 目标 指标 内容 部分 机制 亮点 进展 成绩 做法 方针 政策 条件 标准 准则 制度 办法 途径
    抓手 保障 支撑 态势 现象 倾向 短板 弱项 矛盾 意义 方向 领域 维度 结合 统一 确保 强化 聚焦 推进 战役 攻坚战 想法 看法 感受 说明 事 事情 看 话 点 条 步 关 项 件
  `),
);

/**
 * Slogans whose members are fixed nationwide and stand elsewhere. After a list they are one more item of it or name something
 * (邓小平理论、“三个代表”重要思想; 稳增长、“三农”); they never sum up what this document lists.
 */
export const STOCK_SLOGANS = new Set(
  list(`
    三个代表 三农 三无 三废 三北 三保 三公 三资 三线 三高 三违 三品一标 三会一课 三重一大 三严三实 三权分置 三去一降一补 两学一做 两会 两委 两新 两重 两高 两不愁三保障 两个确立
    两个凡是 两个中国 两个维护 两个健康 两个毫不动摇 四风 四个意识 四个自信 四个全面 四个伟大 四个不摘 四好农村路 四上 五保 六稳 六保 收支两条线 两免一补 四人帮
  `),
);
/** Their endings: 三位一体, 五位一体 say that the members are one; they do not count them. */
export const STOCK_ENDINGS = ['位一体'];
/** Verbs that take the number as their object, and are never the end of a listed item (A、坚决做到“三个…”). */
export const VERBS = new Set(
  list(`
    做到 打好 抓好 抓实 做好 用好 办好 严把 守住 守牢 筑牢 扛牢 扛起 树牢 坚定 增强 坚持 践行 遵守 坚守 领悟 拥护 捍卫 贯彻 执行 实施 开展
    聚焦 围绕 按照 根据 通过 打造 构建 实现 达到 突出 把握 支持 扶持 利用 开拓 区分 建立 健全 形成 成为 建成 构成 组成 新增 列入 入选 获得
    荣获 获评 摧毁 带动 新建 改建 扩建 满足 创建 面向 立足 依托 属于 具有 包括 涉及 制定 修订 出台 召开 举办 完成 启动 抓住 继续 集中 总结
    认真 全力 努力 积极 着力 大力 严格 坚决 切实 全面 深入 持续 同时 分别 加大 收到 受到 得到 取得 存在 位于 成功
  `),
);

/** Verbs that are names as well (质量提升, 环境整治): they end an item when another item ends so too. */
export const NAMING_VERBS = new Set(
  list(`
    提升 提高 建设 完善 优化 巩固 拓展 培育 发展 强化 加强 深化 推进 推动 促进 整治 纠治 治理 反对 运用 协调 发挥 压实 履行 管理 改造 保护 处理 落实 维护 统筹 壮大 扩大
    调整 解决 办理 保障 改善
  `),
);
/** Adverbs before a verb: 全面推进 is no item. */
export const ADVERBS = new Set(
  list(`
    全面 深入 大力 持续 加快 着力 积极 切实 坚决 不断 扎实 统筹 正确 严格 认真 继续 有效 充分 稳步 有力 高效 同步 协同 重点 主动 牢牢 努力 集中 全力 自觉 始终 奋力 更好
    进一 一步 深化 加大 深刻 精心
  `),
);
/** Single characters at the end of a verb or a preposition, none of which ends a noun here. */
export const VERB_ENDINGS = '有是到在把将向被由了着';
/** Nouns that end in one of {@link VERB_ENDINGS}. */
export const NOUNS_LIKE_VERBS = ['国有', '私有', '公有', '共有', '现在', '存在', '报到', '自由', '理由', '缘由'];

/** A list held together by these is a description, no list of members (集文化、旅游于一体的, 以公立为主体、民营为补充的). */
export const DESCRIBING = list('一体 为主 为重点 为核心 为支撑 为补充 为龙头 为代表 为基础 为目标');

/**
 * Things in the world: how many counties, roads or firms there are is a statistic, although it names them, and nothing that the
 * document says of itself. Basis: the hand-labelled reports leave them out (…等3所综合性万人高校, …3条高速公路) and count lists of measures.
 */
export const CONCRETE_UNITS: ReadonlySet<string> = new Set(list('座 家 所 处 省 市 县 区 州 国'));
/** Units of things that are named although their number is in digits: 3大攻坚战, 10件实事. */
export const NAMED_IN_DIGITS = list('大 件');
/** Who acts together is no list of measures: 甲、乙、丙三方联动. */
export const ACTING = list('联动 联合 协同 协作 协力 合作 合力 配合 共建 共治 共管 共同 参与 发力 互动 会商 沟通');
/** Nouns of the same units that are figures of speech. */
export const FIGURES = ['大山'];
export const CONCRETE_NOUNS = new WordList(
  list(`
  城市 县市 地市 市州 设区市 县区 区县 县城 贫困县 自治县 重点县 试点县 示范县 牧业县 农业县 强县 千亿县 边境县 旗县 省份 省区 自治州 城区 新区 园区
  开发区 示范区 试验区 高新区 综保区 保税区 特区 行政区 行洪区 都市区 景区 片区 地区 大区 灾区 矿区 城镇 乡镇 小镇 街道 社区 行政村 贫困村 村庄
  产业园 公园 港口 口岸 机场 高速 公路 铁路 高铁 大桥 隧道 水库 电站 电厂 光缆 医院 学校 高校 院校 大学 医疗中心 实验室 企业 公司 银行 专班 项目
  农贸市场 博物馆
`),
);

/** Words that join the last two items of a list, longest first. */
export const CONJUNCTIONS = ['以及', '和', '与', '及', '同', '暨'];
/** Characters before or after a conjunction's character that make it part of a word (共和, 和谐, 参与, 普及, 共同). */
export const JOINED_BEFORE: ReadonlyMap<string, string> = new Map([
  ['和', '共总温缓饱调谐呼太泰永柔平祥中融敦维'],
  ['与', '参给赋授寄付'],
  ['及', '以普涉遍危触波惠顾埃提兼旁论推累'],
  ['同', '共协合不相一如会陪连雷赞认趋大胡异等随苟偕伙混'],
]);
export const JOINED_AFTER: ReadonlyMap<string, string> = new Map([
  ['和', '平谐睦田蔼'],
  ['与', '会时否此其'],
  ['及', '时其早'],
  ['同', '志步时样期类等意年比城业心仁行胞学乡一'],
]);

/** How a list of its own is opened after its number, behind a comma. */
export const GLOSS_OPENINGS = list('即 包括 就是 也就是 分别是 分别为 具体是 它们是 主要是 主要包括 具体包括 这就是');
/** The same right behind the closing quotation mark (“三纵”指甲、乙、丙). */
export const GLOSS_VERBS = ['是指', '指的是', '即', '指', '分别是', '包括', '分别为'];
