/**
 * The words around a mask that say what it stands for. What is read off a mask changes here and in no code: the longest word
 * that begins right after a mask decides, whichever list it stands in.
 */
import type { Placeholder } from '../model.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Units and measure words: `**个`, `××万平方米`, `XX人次`. */
const UNITS = list(`
  个 名 人 人次 位 户 家 项 件 起 次 条 批 期 轮 届 场 场次 篇 份 倍 成 分 例 宗 桩 处 支 只 头 台 辆 艘 架 套 座 所 栋 幢 间
  扇 根 株 棵 粒 颗 口 眼 种 类 大 方面 点 章 节 页 字 本 册 卷 张 幅 枚 块 片 遍 趟 层 级 环 组 队 列 班次 课时 学时 学分 门
  % ％ ‰ 个百分点 百分点 个亿 元 块钱 美元 港元 欧元 亿元 万元 千元 百元 万 亿 吨 公斤 千克 克 斤 担 标准煤 公里 千米 米 厘米 毫米
  平方公里 平方千米 平方米 立方米 方 亩 公顷 顷 升 毫升 千瓦 万千瓦 千瓦时 兆瓦 千伏 度 伏 安培 赫兹 小时 分钟 秒 天 周 周年 年 个月 岁 代
  个小时 个工作日 工作日 个村 个县 个市 个乡镇 个部门 个单位 个项目 笔 单 床 张床位 车次 航班 航线 条线路 亩次 号 多个 多名
  km km2 km² m m2 m² kg t kW MW GW kWh h mm cm ㎡ ㎞ ㎏ ℃
`);

/** What may stand between a number and its unit: `**万余份`, `**多人次`. */
export const MAGNITUDE = /^[十百千万亿]{0,3}[多余来几]?[十百千万亿]{0,2}/u;

/** Names of places: what stands before them is one. */
const PLACES = list(`
  市 县 区 省 州 镇 乡 村 旗 盟 街道 社区 新区 开发区 高新区 经开区 园区 产业园 工业园 自治区 自治州 自治县 地区 新城 城区 城市 城 街
  路 大道 大街 大桥 大厦 道路 高速 高铁 铁路 机场 港 湾 河 江 湖 山 岛 海 库 水库 流域 片区 小区 组团 景区 大地 人大 政协 人民 人民政府
  政府 高质量 经济社会 改革发展 各级 两级 干部群众 全域 村民 村民小组 市场 市域 县域 省域 儿女 籍 以东 以西 以南 以北 等地 等市 等县 等省 等区 等乡镇 等地区 等城市
`);

const ORGANIZATIONS = list(`
  班子 领导班子 局 厅 委 委员会 党委 党组 党支部 支部 党工委 党总支 工委 纪委 监委 组织部 宣传部 统战部 部门 单位 机关 公司 分公司 集团
  企业 银行 分行 支行 大学 学院 学校 中学 小学 高校 研究院 研究所 研究中心 医院 卫生院 中心 协会 学会 商会 联合会 基金会 工会 妇联 团委
  法院 检察院 分局 支队 大队 总队 派出所 办公室 指挥部 领导小组 工作组 工作队 巡察组 巡视组 督导组 调研组 检查组 报社 电视台 合作社
  厂 矿 站 社 部队 军区 师 团 理事会 董事会 公安 税务 单位和个人 等单位 等部门
`);

const PERSONS = list(`
  同志 同志们 书记 副书记 总书记 主席 副主席 主任 副主任 局长 副局长 市长 副市长 省长 副省长 县长 副县长 区长 副区长 州长 镇长 乡长 村长
  部长 副部长 厅长 处长 科长 院长 校长 行长 所长 站长 队长 组长 董事长 总经理 经理 秘书长 主持 常委 委员 代表 委员长 总理 先生 女士 教授
  专家 老师 师傅 院士 任组长 任副组长 任总指挥 任主任 出席 出席会议 亲自 检察长 政委 司令员 参谋长 理事长 会长 社长 总裁 厂长 思想 重要讲话 重要论述 重要指示 重要批示 讲话精神 作报告
`);

/** Not what their first character says (个 of 个性, 项 of 项目, 大 of 大力), and no sign of anything else. */
const OTHERS = list(`
  项目 条例 个性 个人 个体 家庭 家园 家乡 人力 人文 分管 所有 座谈 座谈会 台账 本科 本级 大力 大会 级别 期间 层面 层级 次要 成立 成果 成为
  成效 成功 点位 方案 方式 方法 方针 方向 类似 周边 天然 度假 套路 间接 起来 起到 起步 节约 节能 节日 名单 名城 名牌 名优 名师 轮流 场所
  场景 头条 位于 位置 户籍 户外 批评 批准 届时 人才 组织 队伍 处理 处置 支持 支撑 本职 张贴 单列 单独 口岸 口号 门户 万众 千方百计
  百姓 成员 成绩 成熟 元旦 元素 分析 分类 分工 分别 分级 分歧 字样 号召 号角 代表团 安全 例会 例如 路径 路线 城乡 海关 海洋 山区 河长
  河长制 湖长制 江山 港口 街区 团结 团队 师资 站位 站在 社会 社保 委托 局面 局势 局部 局限 厂房 人员 人口 人心 人民群众 篇章 章程 环境 环节 环保 节点 条款 条线 队员 方便 度过 期待 期望 代替
  种植 种子 种业 点赞 点评 升级 克服 担当 担任 起点 起草 次生 批复 家长 家风 组建 组成 单元 单一 单项 支出 支付 支援 支柱 名义 名誉 名片 名录
  本地 本身 本次 本届 本年 本着 场地 场馆 台阶 台风 分享 分布 天气 天下 口碑 口径 门类 条件 套餐 大赛 大奖 大计 大规模 类型 层次 级差 大局 大气 大事
`);

/** Category of the word after a mask, and whether the word is a unit. */
export const AFTER: ReadonlyMap<string, Placeholder['category']> = new Map(
  (
    [
      ['text', OTHERS],
      ['person', PERSONS],
      ['organization', ORGANIZATIONS],
      ['place', PLACES],
      ['number', UNITS],
    ] as const
  ).flatMap(([category, words]) => words.map((word) => [word, category] as const)),
);

/** Length of the longest word of {@link AFTER}. */
export const LONGEST_AFTER = Math.max(...[...AFTER.keys()].map((word) => word.length));

/** Before a mask: what follows is a number, whatever stands after it. */
export const NUMBERING = list('第 共 共计 合计 总计 累计 约 近 逾 超 达 达到 超过 突破 不少于 不低于 高达 多达 至少');

/** Before a mask that ends its clause or has 以上, 以下, 左右 after it. */
export const CHANGING = list(`
  增长 下降 提高 提升 降低 减少 压缩 增加 上升 增至 升至 降至 降为 增长了 下降了 提高了 翻 占 占比 完成率 达标率 满意度 覆盖率 率为 分别为
`);

/** After a number that has no unit of its own. */
export const BOUNDS = list('以上 以下 以内 左右 上下 之多 不等');

/** Before a mask that names a place. */
export const PLACE_BEFORE = list(
  '中共 最美 建设 聚力建 影响 平安 美丽 幸福 法治 数字 健康 活力 大美 新时代 来到 位于 地处 立足 扎根 走进 在',
);
/** Before a mask that names an organization. */
export const ORGANIZATION_BEFORE = list('隶属 挂靠 所属');
/** Before a mask that names a person. */
export const PERSON_BEFORE = list('姓名 报告人 主讲人 讲话人 主持人 发言人 联系人 我是 我叫');

/** Offices: a mask after one that ends its clause or speaks is the name. */
export const OFFICES = list(`
  书记 市长 省长 县长 区长 州长 镇长 乡长 主席 主任 局长 部长 厅长 处长 科长 院长 校长 行长 所长 董事长 总经理 经理 秘书长 组长 常委 委员 教授
`);
/** Before a mask of digits that count nothing. */
export const DIGITS_BEFORE = /(?:电话|手机|热线|邮编|编号|号码|传真)[：:为是]?[ \u3000]?$/u;

/** Before a mask that counts years, and after one. */
export const DURATION_BEFORE = list('近 过去 这 历时 连续 前 后 未来 今后 经过 为期 满 第 最近 用 超 约 以来的 有期徒刑');
export const DURATION_AFTER = list('来 以来 多来 内 间 左右 多 前 后 时间 规划 计划 任期 期满 如一日 行动 免费');

/** A few words on, they tell that the mask is the name of who thought or said it: ****关于巡视工作重要思想. */
export const SAYINGS = /^(?:关于|对|在)?[^，。；：、！？,;:!?“”]{0,12}?(?:思想|重要论述|重要讲话|重要指示|重要批示|重要回信)/u;
/** Party bodies below the one that a mask hides: 贯彻××、省委和市委部署. */
export const LESSER_BODIES = /^[、，,和与及](?:自治区党委|省委|市委|区委|县委|州委|省政府|市政府|县政府)/u;
