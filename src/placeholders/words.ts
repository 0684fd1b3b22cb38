/**
 * The words around a mask that say what it stands for. What is read off a mask changes here and in no code: the longest word
 * that begins right after a mask decides, whichever list it stands in.
 */
import type { Placeholder } from '../model.ts';
import { wordsOf as list, NO_UNITS, UNITS } from '../text/units.ts';

/** Names of places: what stands before them is one. */
const PLACES = list(`
  市 县 区 省 州 镇 乡 村 旗 盟 街道 社区 新区 开发区 高新区 经开区 园区 产业园 工业园 自治区 自治州 自治县 地区 新城 城区 城市 城 街
  路 大道 大街 大桥 大厦 道路 高速 高铁 铁路 机场 港 湾 河 江 湖 山 岛 海 库 水库 流域 片区 小区 组团 景区 大地 人大 政协 人民 人民政府
  政府 高质量 经济社会 改革发展 各级 两级 干部群众 全域 村民 村民小组 市场 市域 县域 省域 儿女 籍 以东 以西 以南 以北 等地 等市 等县 等省 等区 等乡镇 等地区 等城市 打造成 建设成 建成
`);

const ORGANIZATIONS = list(`
  班子 领导班子 局 厅 委 委员会 党委 党组 党支部 支部 党工委 党总支 工委 纪委 监委 组织部 宣传部 统战部 部门 单位 机关 公司 分公司 集团
  企业 银行 分行 支行 大学 学院 学校 中学 小学 高校 研究院 研究所 研究中心 医院 卫生院 中心 协会 学会 商会 联合会 基金会 工会 妇联 团委
  法院 检察院 分局 支队 大队 总队 派出所 办公室 指挥部 领导小组 工作组 工作队 巡察组 巡视组 督导组 调研组 检查组 报社 电视台 合作社
  厂 矿 站 社 部队 军区 师 团 理事会 董事会 公安 税务 人社局 财政局 教育局 卫健委 发改委 市监局 住建局 水利局 农业农村局 公安局 司法局 民政局 交通局 自然资源局
  生态环境局 文旅局 应急局 统计局 审计局 税务局 信访局 经信局 商务局 科技局 医保局 城管局 林业局 国资委 政法委 管委会 党校 单位和个人 等单位 等部门 等企业 等公司 等机构 等高校 农商行 信用社
`);

const PERSONS = list(`
  同志 同志们 书记 副书记 总书记 主席 副主席 主任 副主任 局长 副局长 市长 副市长 省长 副省长 县长 副县长 区长 副区长 州长 镇长 乡长 村长
  部长 副部长 厅长 处长 科长 院长 校长 行长 所长 站长 队长 组长 董事长 总经理 经理 秘书长 主持 常委 委员 代表 委员长 总理 先生 女士 教授
  专家 老师 师傅 院士 任组长 任副组长 任总指挥 任主任 出席 出席会议 亲自 检察长 政委 司令员 参谋长 理事长 会长 社长 总裁 厂长 思想 重要讲话 重要论述 重要指示 重要批示 讲话精神 作报告
`);

/** Category of the word after a mask, and whether the word is a unit. */
export const AFTER: ReadonlyMap<string, Placeholder['category']> = new Map(
  (
    [
      ['text', NO_UNITS],
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
  实际完成 我市任务 全市任务 计划数 目标数 同期多 同期少 、多 、少 净增 净减 减至 压减 仅有 只有
`);

/** Amounts: before a mask that ends its clause. */
export const AMOUNTS = list(`
  总投资 总产值 生产总值 增加值 总额 总量 总数 总收入 纯收入 总面积 总人口 余额 产量 里程 得分 总分 均分 评分
  累计投入 累计投资 累计完成 累计实现 累计发放 累计支出 累计争取 累计到位 累计减免 累计节约
`);
/** A rank: 排名前X, 位居全省前XX. */
export const RANKED = /(?:排名?|名列|位居|位列|[居列进入身])(?:全国|全省|全市|全区|全县|全州|世界|同类|[^，。；：、\s]{2})?前$/u;
/** A ratio of which one side is written: 师生比为1:XX, 收入比缩小到XX:1. */
export const RATIO = /比[^，。；：:∶]{0,6}$/u;
export const RATIO_BEFORE = /比[^，。；：:∶]{0,5}\d[：:∶]$/u;
export const RATIO_AFTER = /^[：:∶]\d/u;
/** A row of masks is one too: 产业结构由XX：XX：XX. */
export const PROPORTION = /(?:比例?|结构|比分)(?:为|是|由|从|达到?)?$/u;
/** 每一位XX人: people of a place, not so many of them. */
export const PEOPLE_BEFORE = /(?:最美|我是|都是|作为|每一?[位个名]|全体|所有|广大) ?$/u;

/** After a number that has no unit of its own. */
export const BOUNDS = list('以上 以下 以内 左右 上下 之多 不等');

/** Before a mask that names a place. */
export const PLACE_BEFORE = list(
  '中共 最美 建设 聚力建 影响 平安 美丽 幸福 法治 数字 健康 活力 大美 新时代 来到 位于 地处 立足 扎根 走进 在',
);
/** Before a mask that names an organization. */
export const ORGANIZATION_BEFORE = list('隶属 挂靠 所属');
/** Before a mask that names a person. */
export const PERSON_BEFORE = list('姓名 报告人 主讲人 讲话人 主持人 发言人 联系人 我叫 任命 免去 聘任 聘请 提名');

/** Who is before a court, whoever it is: ***案件, ***严重违纪. */
export const CULPRIT = /^(?:案(?!例)|严重违纪|严重违法|涉嫌|被查处|被留置|被双开|等人)/u;
/** What goes on after a name. */
export const AFTER_NAME = /^[说在到对为就讲指同表作主汇出介代列带率深传强因被等及与和曾宣致]/u;
/** People who are called by their names. */
export const BEARERS = list('代表 委员 村民 居民 同学 队员 党员 学员 战士 民警 医生 护士 工人 农民 企业家 干部 选手');
/** From or to a place, and what is done there. */
export const COMING = /(?:[来到从回赴抵])$/u;
export const DOING = /^(?:工作|任职|任教|调研|考察|指导|检查|视察|投资|兴业|创业|务工|做客|参观|挂职|来|去|到|的)/u;
/** The fields of a form, by what stands before their colon. */
export const FIELDS: readonly (readonly [label: RegExp, category: Placeholder['category']])[] = [
  [/(?:姓名|[告讲话持系责任报人导录办管]人|签字|签名|署名|主持|主讲|出席|列席|缺席|记录|人员|领导)[：:][ \u3000]*$/u, 'person'],
  [/(?:单位|部门|公司|机构|学校|机关)[：:][ \u3000]*$/u, 'organization'],
  [/(?:地点|地址|住址|籍贯|地区)[：:][ \u3000]*$/u, 'place'],
  [/(?:时间|日期|年月)[：:][ \u3000]*$/u, 'date'],
  [/(?:金额|数量|人数|总数|次数|电话|手机)[：:][ \u3000]*$/u, 'number'],
];

/** Offices: a mask after one that ends its clause or speaks is the name. */
export const OFFICES = list(`
  书记 市长 省长 县长 区长 州长 镇长 乡长 主席 主任 局长 部长 厅长 处长 科长 院长 校长 行长 所长 董事长 总经理 经理 秘书长 组长 常委 委员 教授
`);
/** Before a mask of digits that count nothing. */
export const DIGITS_BEFORE = /(?:电话|手机|热线|邮编|编号|号码|传真)[：:为是]?[ \u3000]?$/u;

/** Before a mask that counts years, and after one. */
export const DURATION_BEFORE = list(
  '近 过去 过去的 平凡的 这 整整 历时 连续 前 后 未来 今后 经过 为期 满 第 最近 用 超 约 以来的 有期徒刑',
);
export const DURATION_AFTER = list('来 以来 多来 内 间 左右 多 前 后 时间 规划 计划 任期 期满 如一日 行动 免费');

/** Surnames that are common. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
/** Of these what is as often a word of its own, or ends one: 于××召开, 任××, 江××. */
export const ALSO_WORDS = '于任方万常文高段龙金石江田白余成钱';
/** Where a name may begin, */
export const BEFORE_NAME = /(?:[，。；：、（(“"\s和与及由请向]|同志|老师|书记|主任|[市县区省镇乡局部处院校所站]长|委员|代表)$/u;
/** and what stands behind one: 张××、李××等同志. */
export const BEHIND_NAME = /^(?:[，。；：、）,;)]|[和与及](?!平)|等|同志|$)/u;
/** What a person does: ×××作了发言, 由×××担任. */
export const DEEDS =
  /^(?:分别|先后|[也又都还]){0,2}(?:[作做](?:了[^，。；：、！？]{0,4})?(?:发言|表态|汇报|讲话|报告|说明|介绍|交流|述职|点评)|不?再?[担兼出接]任(?![务何])|曾?(?:说过?|讲过|指出|强调)[，,：:“"])/u;
/** Before what a leader spoke of: 总书记关于XX工作的重要论述. */
export const SPOKEN_ABOUT = /(?:关于|有关|就)$/u;
/** A day by which something is to be done; other words go on with 日前 (lately). */
export const BEFORE_DAY = /[于在到至]$/u;
export const DEADLINE = /^日前(?:[，,。；;]|完成|上?报|提交|反馈|全部|必须|务必|$)/u;
/** Bodies by what they do, and offices (办) with what is said of them. */
export const BODIES =
  /^(?:(?:服务|管理|监督|执法|监测|保障|救助|指挥|交易|研究){1,2}(?:中心|局|处|所|站|委员会|公司)|办(?:[，。；、和与及）]|主任|副主任|要|会同|牵头|负责|等|$))/u;

/** A few words on, they tell that the mask is the name of who thought or said it: ****关于巡视工作重要思想. */
export const SAYINGS = /^(?!的)(?:关于|对|在)?[^，。；：、！？,;:!?“”]{0,12}?(?:思想|重要论述|重要讲话|重要指示|重要批示|重要回信)/u;
/** Party bodies below the one that a mask hides: 贯彻××、省委和市委部署. */
export const LESSER_BODIES = /^[、，,和与及](?:自治区党委|省委|市委|区委|县委|州委|省政府|市政府|县政府)/u;
