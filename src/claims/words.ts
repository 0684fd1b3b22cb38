/**
 * The words by which claims are read, as data. Adding a word changes this file and no code.
 *
 * Sources: 现代汉语八百词 (classifiers, conjunctions), GB/T 15834—2011 (numbers before lists), and government reports,
 * party congress reports and office speeches of 1920–2026 (what is announced, and the words that look like it).
 */

/** The words of a table, which blanks divide. */
function list(table: string): string[] {
  return table.trim().split(/\s+/u);
}

/** After a classifier: measures of time or share, and counts that are not exact (三个月, 两个百分点, 20个以上, 三个多月). */
export const MEASURES = list('月 百分点 小时 钟头 季度 工作日 星期 礼拜 世纪 周期 多 余 以上 以内 左右 之一');

/** Before a number: it is one of several, a share, or not exact (每两个, 近三个, 前三项, 另两个). */
export const INEXACT_BEFORE = '每各某约近逾超前后另余几数';
/** Words that end in one of {@link INEXACT_BEFORE} and leave the number exact. */
export const EXACT_BEFORE = list('今后 最后 然后 此后 以后 目前 当前 此前 以前 之后 会后 赶超 反超');

/** Words of the noun that say nothing new: 三个方面的重要工作 announces what 三个方面 announces. */
export const PLAIN_IN_NOUN = list('方面 层面 层次 环节 领域 重点 重要 主要 突出 具体 关键 民生 为民 惠民 基本 战略 显著');

/** How a speaker announces his own points (我讲三点意见). 提出 and 提供 are others' verbs as well, so 提 stands without them. */
export const SPEAKING = list('讲 谈 提 强调 说 汇报 交流 通报 报告 部署 分享');
/** Words that show the speaker of this document before his verb. */
export const OWN = list('我 下面 这里 在此 借此机会 接下来 今天 最后 再 着重 重点 主要 简要');
/** Others who speak in the sentence: what they said need not stand here in full. */
export const OTHERS = list('总书记 同志 书记 主席 总理 领导 中央 省委 市委 国务院 会议 大会 全会 他 有人 群众 组长');

/** 以下五个方面, 下列六条: the list is announced to stand right here. */
export const BELOW = ['以下', '下列', '下面', '如下', '下述'];
/** 以上讲的五个问题, 上述三项任务: the number looks back. */
export const ABOVE = ['以上', '上述', '上面', '前述', '前面'];
/** What may stand between one of {@link ABOVE} and the number. */
export const ABOVE_LINKS = [
  '',
  '讲的',
  '所讲',
  '所讲的',
  '讲到的',
  '谈的',
  '说的',
  '所说的',
  '所述',
  '列举的',
  '列的',
  '提到的',
  '的',
  '这',
  '这些',
  '所列',
];

/** 办好十件实事, 重点抓好八个方面工作: verbs after which a number announces what follows. */
export const DOING = list('办好 抓好 做好 干好 办实 办成 把握好');
/** The same of 件 alone, which nothing else is counted with: 办了十件实事. */
export const DOING_PIECES = list('办 抓 做 抓了 做了 办了 抓好了 做好了');
/** Verbs and prepositions before a number that the following run may fill, although the sentence goes on. */
export const LOOSE_BEFORE = [
  ...DOING,
  ...DOING_PIECES,
  ...BELOW,
  ...SPEAKING,
  ...list(`
    强化 突出 实施 推进 把握 把握好 坚持 以 从 在 围绕 聚焦 落实 开展 打好 推动 处理好 解决 采取 建立 健全 完善 构建 打造 启动 统筹
    有 是 分 为 存在 提出 做到 实现 完成 共分 分为 的 了
  `),
];

/** Documents other than this one: what 《纲要》提出了9个方面 counts stands there. */
export const OTHER_TEXTS = list('》 纲要 规划 草案 草案） 方案 文件 通知 决定 决议 条例 规定 讲话 建议稿');
/** What other documents do with their points. */
export const LAYING_OUT = list('提出 明确 部署 规定 确定 设定 设置 列出 要求 安排 阐述 强调 指出');

/** What makes the words after a number a statement of their own: 十方面民生实事圆满完成 announces nothing. */
export const PREDICATES = list('将 已 都 均 全部 圆满 得到 取得 完成 提供 实现 基本 成为 进入 获得');

/** Before a number: what follows need not be its list (针对三个问题：一是…二是…). */
export const ABOUT = list('针对 对照 完成 解决 落实 根据 按照 依据 通过 除 除了 涉及 其中 包括 共有 占 超过');

/** Fixed names with a number inside, written without quotation marks: 残疾人两项补贴 is one kind of benefit. */
export const FIXED_NAMES = ['两项补贴', '两条腿', '两条线', '两免', '三农', '三公经费', '两会'];

/** Marks that open a paragraph which is one item of a list. */
export const DASHES = '—―─–•●◆■▪※★☆►▲◇○□◎';
