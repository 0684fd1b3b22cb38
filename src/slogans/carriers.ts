import type { Entry } from '../lexicon/lexicon.ts';
import type { Term } from '../lexicon/terms.ts';

/**
 * Terms that count in quotation marks only, with the words beside them that make them sure without: 三资企业, but not 三资 alone. Basis:
 * unquoted places in government reports and speeches of 1954–2026, and what the words name.
 */
const AFTER = `
  三公 经费 消费 支出 开支
  三资 企业 管理 平台 交易 清理
  三定 方案 规定
  三保 底线 支出
  三讲 教育
  三旧 改造
  三北 防护林 工程
  三医 联动
  三块地 改革
  三大革命 运动
  三反 运动
  五反 运动
  四清 运动
  四化 建设
  四史 教育 学习 宣传教育
  四早 要求 措施 机制 原则
  四荒 拍卖
  五老 人员
  六稳 工作 六保 、六保 和六保
  六保 任务 工作
  两委 班子 换届 干部 成员
  两癌 筛查 检查
  两山 理论 理念
  两高 项目
  两基 攻坚
  两病 用药
  两违 建筑 整治 治理
  双减 政策 工作
  双创 示范 活动 平台 基地 中心 园区 空间 工作 团队 大赛 升级 孵化 实践基地
  五五 计划 普法
  六五 计划 普法
  七五 计划 普法
  八五 计划 普法
  九五 计划
`;
const BEFORE = `
  四化 实现
  两委 村 社区 村级
  六保 六稳 六稳、 六稳和
  三乱 公路
  三保 基层 兜牢 兜住
`;
/** What makes another word of a term: 三保障. */
const OTHER_WORDS = `
  三保 障 险
`;

/** What word behind a term says which of its senses is meant. */
const SENSES: readonly (readonly [term: string, word: string, id: string])[] = [['三资', '企业', 'n0319']];

/** The sense of a term that the word behind it tells, as in 三资企业, or null. */
export function senseBeside({ name, senses }: Term, text: string, end: number): Entry | null {
  const id = SENSES.find(([term, word]) => term === name && text.startsWith(word, end))?.[2];
  return senses.find((sense) => sense.id === id) ?? null;
}

/** Whether the words beside the term from `start` to `end` make it sure. */
export function isCarried(term: string, text: string, start: number, end: number): boolean {
  if (afters.get(term)?.some((word) => text.startsWith(word, end))) return true;
  const isBehind = befores.get(term)?.some((word) => text.endsWith(word, start)) ?? false;
  return isBehind && !others.get(term)?.some((word) => text.startsWith(word, end));
}

/** The lines of a table: a term, and words. */
function tableOf(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, string[]] => {
        const [term = '', ...words] = line.trim().split(' ');
        return [term, words];
      }),
  );
}

const [afters, befores, others] = [tableOf(AFTER), tableOf(BEFORE), tableOf(OTHER_WORDS)];
