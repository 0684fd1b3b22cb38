import { fold } from '../text/fold.ts';

/**
 * The words by which unknown numeral slogans are told from their false friends, as data.
 * Basis: quoted numerals of government reports and speeches of 1954–2026.
 */

/** The words of a table, which blanks divide, as a reading has them: 四大名著 with the 着 that a traditional 著 is read as. */
function list(table: string): string[] {
  return table.trim().split(/\s+/u).map(fold);
}

/** What a number is counted with in a name. */
export const CLASSIFIERS = new Set('个大项种条类级重位点件句张支场篇对');

/** Nouns that complete a name whose quotation holds only the number and its classifier (“三大”行动), longer first. */
export const HEADS = list(`
  发展理念 发展战略 基本原则 攻坚战 攻坚行动 专项行动 专项整治 制度改革 提升行动 提升工程 重点工程 重点任务 重点工作 重点项目 重点领域 重点产业 重点行业 改革任务 主导产业 支柱产业 优势产业 产业集群
  行动 工程 计划 规定 问题 基地 平台 中心 建设 机制 制度 举措 清单 战略 战役 任务 体系 要求 原则 目标 产业 革命 改革 保障 能力 意识 责任 关系 优势 品牌 板块
  领域 统筹 转变 突破 提升 活动 措施 环节 重点 关口 难题 园区 片区 组团 集群 经费 文化 精神 标准 理念 思维 作风 纪律 关键 支撑 抓手 功能 通道 走廊 攻坚 治理 整治
`);

/** After a number: it is a date, a measure, a rank or an ordinary count, in quotation marks too. */
export const MEASURES = list(`
  年 月 日 号 点 时 分 秒 岁 元 米 里 届 期 世 周 季 亿 万 千 百 成 倍 度 吨 亩 公里 平方 小时 分钟 次 代 线 产 甲 星 本 方面 多 余 手 胎 孩 等 名 人 户 家 座 所 楼 层 房
  位数 个方面 个月 个小时 个年 个季度 个百分点 个人 个单位 个地方 个阶段 个时期 个问题 个字 点意见 点要求 个多 个以上 个左右 大以来 中全会
`);

/** Names of places, days and things that begin with a number, and idioms. */
export const NAMES = new Set(
  list(`
    三峡 三亚 三明 三门峡 三江 三江源 三国 三星 三星堆 三角 三国演义 三沙 三环 三伏 三九 三元 三农人 三板 五一 五四 五粮液 五台山 五常 五指山 五角 六一 六安 六盘水 六合 七一 七夕 七台河 八一 八达岭 八卦 八公山
    九江 九寨 九寨沟 九龙 九龙坡 九华山 九州 九阳 十一 十堰 十佳 十强 十大 十全 二战 二胡 二维码 二手 二次元 二氧化碳 二十四节气 两江 两江新区 两岸 两湖 两广 双十一 双11 双12 双十二 双方 双手 双边 双语 双休 双人 双流 双鸭山 双节
    双胞胎 双眼 双赢 双向 双重 双城 双职工 双休日 双学位 四川 四平 四季 四海 四方 四书 四库全书 四合院 三八 三八红旗手 三好 三好学生 三等功 三聚氰胺 三轮车 三文鱼 三明治 五星 五环 五金 五官 五彩 五洲 五行 五线谱 六朝 六氟化硫 七巧板
    七律 八宝 八旬 九三学社 九三 九三大阅兵 九三阅兵 两院院士 两岸一家亲 三家村 三湘四水 三晋 三秦 三湘 八闽 八桂 三甲 三甲医院 新四军 新三板 新四板 老三届 十三陵 十七孔桥 四小龙 四大发明 四大名著 四大天王 五讲 十八罗汉 七彩云南
    七十二变 三十六计 八仙 三字经 千字文 三分之一 一带 一路 九曲 九宫 五岳 五谷 六畜 七星 七彩 三体 三星级 五星级 四星级 三A 四A 五A 八国联军 九一八 七七事变 一二九 五卅 十月革命 五四运动 五四精神 五四青年节
    三经普 四经普 五经普 六经普 二污普 三农普 四农普 六普 七普 八普 三调 四普
    一方有难、八方支援 三令五申 举一反三 四两拨千斤 七上八下 五湖四海 四面八方 三心二意 五花八门 十全十美 三番五次 三番两次 两全其美 四通八达 九牛一毛 三顾茅庐 四平八稳 两袖清风 两败俱伤 双管齐下 五彩缤纷 五光十色 十年树木 三思而行 三思而后行 七嘴八舌
    五谷丰登 四季如春 双喜临门 三生有幸 四海为家 六神无主 七零八落 七拼八凑 九死一生 九九归一 十拿九稳 十有八九 三五成群 三长两短 三言两语 三天两头 四分五裂 五体投地 两面三刀 两全 三头六臂 三更半夜 八面玲珑 十万火急
    三天打鱼两天晒网 不三不四 五味杂陈 七手八脚 八仙过海 双宿双飞 四世同堂 三下五除二 九霄云外 两难 两可 三缄其口 一心一意 一朝一夕 一点一滴 一举一动 一草一木 一言一行 一丝一毫 一针一线 一五一十 一来二去 一清二楚 一清二白 一穷二白
    一干二净 一石二鸟 一举两得 一唱一和 一问一答 一砖一瓦 一山一水 一日三秋 一波三折 一分为二 一刀两断 一张一弛 一生一世 一模一样 一五一拾 一字一句 一步一个脚印 一心二用 一起一伏 一上一下 一高一低 一进一出 一人一事 一动一静
    约法三章 退避三舍 狡兔三窟 孟母三迁 岁寒三友 绕梁三日 垂涎三尺 火冒三丈 家徒四壁 危机四伏 眼观六路 耳听八方 名扬四海 威震四方 志在四方 学富五车 梅开二度 说一不二 竹林七贤 战国七雄 建安七子 扬州八怪
    文房四宝 唐宋八大家 二七 八七 七七 三过家门而不入 三人行必有我师 三省吾身 三十而立 四十不惑 三百六十行 十年磨一剑 五十步笑百步 两害相权取其轻
    两耳不闻窗外事 两耳不闻窗外事一心只读圣贤书 双拳难敌四手 三个臭皮匠 三个和尚没水喝 三个和尚 四海之内皆兄弟 三分天注定七分靠打拼 三分部署七分落实 两肋插刀 两小无猜 三人成虎 五世同堂 四体不勤五谷不分 两军相逢勇者胜 九层之台起于累土
    二环 四环 六合彩 三角债 三级跳 三部曲 三段式 三件套 十字型 十字形 十字路口 三足鼎立 三管齐下 五管齐下 双轨制 双重标准 双刃剑 双向奔赴 三板斧 三把火 三脚猫 三岔口 三伏天 三口之家 三尺讲台 三十六行
    三分钟热度 三句话不离本行 三湾改编 三落三起 两头热 两头堵 两边倒 两码事 两手准备 两条腿走路 两眼一抹黑 二选一 三选一 二把手 三把手 二道贩子 四不像 四处碰壁 五更天 五花肉 五指成拳 五脏六腑 七寸
    七尺男儿 七大姑八大姨 九牛二虎之力 十指连心 十里八乡 十强县 一亩三分地
    二人同心 二人同心其利断金 八字没一撇 十里不同风百里不同俗 两用 两立 两空 两旺 两宜
  `),
);

/** Names of places and events that longer names begin with: 五常大米, 七彩云南保护行动. */
export const NAME_BEGINNINGS = list(
  '五常 七彩 九二共识 三峡 三亚 三门峡 三江源 三星堆 三沙 六安 六盘水 九江 九寨 九龙 九华 十堰 四川 两江新区 双流 双鸭山 五台山 三国 五粮 八达岭 八公山 七台河 两个中国 一中一台 五四 五一 八闽 三秦 三湘 三晋 八桂 九天 五星红旗 三八红旗 二七大罢工 八七会议 七七事变 十佳 双赢 两面人 二传手 六尺巷 二线 四海 四面 九九 二先生 十个指头',
);
/** Names and idioms that end in 双 and a word. */
export const IDIOMS_OF_TWO = new Set(
  list('德艺双馨 文武双全 名利双收 智勇双全 一语双关 才貌双全 福寿双全 比翼双飞 成双成对 举世无双 盖世无双 国士无双 独一无双'),
);
/** What is known by its place in a row: 北京四中, 中铁二局. */
export const NUMBERED = '中小院厂局建冶航环路桥校所队村组营团师军';
/** Games and festivals are known by the same: 九运会, 十艺节. */
export const EVENTS = list('运 运会 冬 冬会 冬运 冬运会 全运会 省运会 市运会 农运会 城运会 民运会 残运会 艺节 艺术节');
/** Verbs of one character before a set: 清四乱, 破五唯, 强双基. */
export const DONE_TO_SETS = '清破反强治创促争树建抓守兜大';
/** Nouns that make a name of a number with a measure, in quotation marks (“三名”工程, “四千行动”). */
export const CARRIED = list('工程 行动 原则 活动 改革 机制 制度 攻坚 问题 精神 计划 品牌');
/** Large numbers that only such a noun makes a name of: 五百工程, “三万”活动. */
export const NAMES_IN_THOUSANDS = '百千万';
/** A feat repeated so often is a statistic: 六连冠, 二十二连丰. */
export const REPEATED = '连';
/** Medals that are counted: 两金一铜. */
export const METALS = '金银铜';

/** Verbs and nouns behind an unquoted formula that show it to be a name: 两谈两提等制度. */
export const NAMED_BY = list('制度 机制 活动 工程 行动 模式 工作法 等制度 等机制 等活动');

/** What each of many has of its own: 一校一策, 一人一档; longer first. */
export const EACH = list('方案 专班 特色 品牌 台账 清单 档案 策略 策 案 档 品 码');
/** Of which there are many. */
export const EACH_OF_MANY = /^[\p{Script=Han}]{1,3}$/u;
/** Nouns that show 双 with a word or two to be a name: 双千工程. */
export const CALLED_TWO = list('工程 行动 计划');
