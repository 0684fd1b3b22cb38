import { WordList } from '../text/word-list.ts';

/**
 * The words by which the members of a slogan are told from the words around them, as data.
 * Basis: lists beside numerals, and glossaries, of government reports of 1954–2026.
 */

/** The words of a table, which blanks divide. */
function list(table: string): string[] {
  return table.trim().split(/\s+/u);
}

/** The same, of which the longest at a place is looked for. */
function longestFirst(table: string): WordList {
  return new WordList(list(table).sort((a, b) => b.length - a.length));
}

/** Verbs and adverbs before a list that are none of its first item (大力实施蓝天、碧水、净土“三大工程”), longer first. */
export const BEFORE_LISTS = longestFirst(`
  扎实做好 重点抓好 扎实抓好 全力打好 全面打好 集中打好 统筹推进 协同推进 重点推进 重点推动 大力推进 大力实施 深入实施 深入推进 积极推进 加快推进 全力推进 全面推进
  全面建成 全面加强 组织实施了 组织实施 着力推动 继续推动 充分发挥 聚力实施 统筹实施 统筹好 持续深化 持续推进 深入开展 部署开展 对接落实 同步推进 一体推进 加快构建 加快建设 着力构建
  推行 实行 划定 绘制 算好 缩小 进一步强化 进一步 推动 推进 实施 做好 抓好 打好 打造 实现 实现了 加快 加强 强化 深化 完成 坚持 开展 聚焦 围绕 突出 建立 健全 完善 构建 落实 统筹 编制 提高 建设 通过 提升 搭建 形成 促进 做强
  做优 做大 发挥 培育 明确 制定 出台 组建 成立 设立 创建 建成 建好 用好 管好 打通 畅通 整合 融合 贯通 优化 破解 解决 整治 治理 防止 纠正 反对 克服 保持 确保 增强 树立 坚定
  办好 谋划 布局 依托 立足 抓住 把握 紧盯 紧扣 针对 对照 按照 根据 结合 参与 支持 鼓励 引导 发展 壮大 扩大 拓展 稳定 巩固 提出 提出了 开展了 采取 达到 取得 具有 包括 涉及
`);

/** Words that open a clause and belong to no item whatever the others begin with, longer first. */
export const NEVER_ITEMS = longestFirst(`
  我们 我市 我省 我县 我区 全市 全省 全县 全区 切实 认真 积极 大力 全力 深入 继续 采取 通过 按照 根据 将 要 把 已 以 用 对 在 从 为 就 的 了 并 其中 即 指 是 有 着力 扎实 持续 强调
  愿意 要求 主要 重点 同时 必须 应当 分别 就是 包括 聚力
`);

/** Endings of what governs a list, where it is no word of the tables above. */
export const GOVERNING_ENDINGS = '着了在于向到成为以出过';

/** Words behind which the members of an explained name are told, longer first. */
export const LEAD_INS = longestFirst(
  '主要包括 主要是指 主要是 主要有 具体包括 具体为 具体是 分别是 分别为 分别指 包括 也就是 就是 即 指 提出 聚焦 开展 实施 做到 确保 指出 ： :',
);

/** Of these what nothing but the members follows. */
export const SURE_LEAD_INS = new Set(list('主要包括 具体包括 具体为 具体是 分别是 分别为 分别指 包括 也就是'));

/** How an explanation calls what it has just listed. */
export const CALLED = list('的简称 的总称 的统称 的合称 的简称。');

/** How a gloss opens behind a name, longer first. */
export const GLOSS_VERBS = longestFirst(
  '是指 指的是 指的就是 指 即为 即是 即 就是 是 分别是 分别为 分别指 为 包括 主要包括 主要指 主要是指 简称',
);

/** Nouns that a name in a glossary may end in beyond the slogan: 三公经费 explains 三公. */
export const CARRIERS = new Set(
  list(
    '经费 工程 行动 机制 制度 政策 问题 工作 改革 活动 体系 项目 计划 建设 格局 战略 企业 人员 部门 目标 任务 要求 原则 思路 布局 政策 措施 模式 方针 理念 教育 整治 治理 院校 集群 文件 产业',
  ),
);
