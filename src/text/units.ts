/**
 * Units and measure words, and the words that only begin as one (个性, 项目). A mark of two stars before a unit is a mask (`**个`), and
 * so it is told from emphasis; what a mask stands for is read off the same words. The lists change here and in no code.
 */

/** The words of a list that is written as lines of words. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Units and measure words: `**个`, `××万平方米`, `XX人次`. */
export const UNITS = wordsOf(`
  个 名 人 人次 位 户 家 项 件 起 次 条 批 期 轮 届 场 场次 篇 份 倍 成 分 例 宗 桩 处 支 只 头 台 辆 艘 架 套 座 所 栋 幢 间
  扇 根 株 棵 粒 颗 口 眼 种 类 大 方面 点 章 节 页 字 本 册 卷 张 幅 枚 块 片 遍 趟 层 级 环 组 队 列 班次 课时 学时 学分 门
  % ％ ‰ 个百分点 百分点 个亿 元 块钱 美元 港元 欧元 亿元 万元 千元 百元 万 亿 吨 公斤 千克 克 斤 担 标准煤 公里 千米 米 厘米 毫米
  平方公里 平方千米 平方米 立方米 方 亩 公顷 顷 升 毫升 千瓦 万千瓦 千瓦时 兆瓦 千伏 度 伏 安培 赫兹 小时 分钟 秒 天 周 周年 年 个月 岁 代
  个小时 个工作日 工作日 个村 个县 个市 个乡镇 个部门 个单位 个项目 笔 单 盏 堂 连增 连跌 连冠 床 张床位 车次 航班 航线 条线路 亩次 号 多个 多名
  km km2 km² m m2 m² kg t kW MW GW kWh h mm cm ㎡ ㎞ ㎏ ℃
`);

/** What may stand between a number and its unit: `**万余份`, `**多人次`. */
export const MAGNITUDE = /^[十百千万亿]{0,3}[多余来几]?[十百千万亿]{0,2}/u;

/** Not what their first character says (个 of 个性, 项 of 项目, 大 of 大力), and no sign of anything else. */
export const NO_UNITS = wordsOf(`
  项目 条例 个性 个人 个体 个别 根据 根本 根源 根基 家庭 家园 家乡 人力 人文 人均 人群 人社 人防 人武 人行 人保 人寿 分管 所有 所在 座谈 座谈会 台账 本科 本级 大力 大会 级别 期间 层面 层级 次要 成立 成果
  成为 成效 成功 点位 方案 方式 方法 方针 方向 类似 周边 天然 度假 套路 间接 起来 起到 起步 节约 节能 节日 名单 名城 名牌 名优 名师 轮流 场所
  场景 头条 位于 位置 户籍 户外 批评 批准 届时 人才 组织 队伍 处理 处置 支持 支撑 本职 张贴 单列 单独 口岸 口号 门户 万众 千方百计
  百姓 成员 成绩 成熟 元旦 元素 分析 分类 分工 分别 分级 分歧 字样 号召 号角 号键 代表团 安全 例会 例如 路径 路线 城乡 海关 海洋 山区 河长
  河长制 湖长制 江山 港口 街区 团结 团队 师资 站位 站在 社会 社保 委托 局面 局势 局部 局限 厂房 人员 人口 人心 列席 列入 列为 列举 列出 层层 处处 处于 处在 点击 点点滴滴 方可 方能 方便 人民群众 篇章 章程 环境 环节 环保 节点 条款 条线 队员 度过 期待 期望 代替
  种植 种子 种业 点赞 点评 升级 克服 担当 担任 起点 起草 次生 批复 家长 家风 组建 组成 单元 单一 单项 支出 支付 支援 支柱 名义 名誉 名片 名录
  本地 本身 本次 本届 本年 本着 场地 场馆 台阶 台风 分享 分布 天气 天下 口碑 口径 门类 条件 套餐 大赛 大奖 大计 大规模 类型 层次 级差 大局 大气 大事 大坝 大棚 大豆 大门 大厅 大潮 大势 大战 大军 大堤 大田 大众 大小 大多 大部 大幅 大批
  乡村 乡土 乡愁 乡情 乡贤 区位 湖泊 河流
`);

const MAGNITUDES = '十百千万亿多余来几';

const KNOWN: ReadonlyMap<string, boolean> = new Map([
  ...NO_UNITS.map((word) => [word, false] as const),
  ...UNITS.map((word) => [word, true] as const),
]);
/** What they begin with: nearly all else is told by its first character to be none. */
const FIRST = new Set(Array.from(KNOWN.keys(), (word) => word.charCodeAt(0)));
const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length));

/** Whether a unit begins at the offset, with 万, 余 and the like before it or not: the longest word that begins there is one. */
export function hasUnitAt(text: string, at: number): boolean {
  const magnitude = MAGNITUDES.includes(text[at] as string) ? (MAGNITUDE.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0) : 0;
  return magnitude > 0 ? isUnitAt(text, at + magnitude) || isUnitAt(text, at) : isUnitAt(text, at);
}

function isUnitAt(text: string, at: number): boolean {
  if (!FIRST.has(text.charCodeAt(at))) return false;
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const isUnit = KNOWN.get(text.slice(at, at + length));
    if (isUnit !== undefined) return isUnit;
  }
  return false;
}
