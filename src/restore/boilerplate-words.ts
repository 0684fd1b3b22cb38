import type { BoilerplateKind } from '../model.ts';
import { codesOf, isBlank } from '../text/characters.ts';
import { openingOf } from './hints.ts';
import type { Passage } from './passage.ts';

/** What a rule says of the lines that it knows. */
export interface LineRule {
  readonly id: string;
  readonly kind: BoilerplateKind;
  /** `any`: wherever it stands; `edge`: only before the speech begins or after it ends, since in between it may be speech. */
  readonly place: 'any' | 'edge';
  /** After the speech: what follows it is not speech either. */
  readonly ends?: boolean;
  /** A label whose value stands on the next line (`来源:` / `四川日报`). */
  readonly label?: boolean;
}

/** Whole lines, brackets and closing colons around them left aside. */
const WORDS: readonly (LineRule & { readonly words: string })[] = [
  {
    id: 'home', kind: 'navigation', place: 'any',
    words: '首页 返回首页 返回顶部 返回列表 返回上一页 网站地图 站内搜索 无障碍 无障碍阅读 无障碍浏览 长者模式 长者专区 长者版 简体 繁體 繁体 English 登录 注册 导航 网站导航 用户登录 会员登录 手机登录 会员注册 立即注册 会员中心 个人中心 用户中心',
  },
  {
    id: 'control', kind: 'control', place: 'edge',
    words:
      '下载 打印 全屏 收藏 加大 还原 减小 放大 缩小 默认 分享 分享到 分享至 转发 点赞 评论 举报 朗读 语音播报 收听 复制链接 微信 微博 QQ空间 字号 字体 关闭 打印此页 关闭页面 纠错 添加收藏 加入收藏 返回 返回上级 复制 我要投稿 在线投稿 VIP会员 下载中心 帮助中心 联系我们 关于我们',
  },
  { id: 'sure-control', kind: 'control', place: 'any', ends: true, words: '打印本页 打印文章 关闭窗口 关闭本页' },
  { id: 'more', kind: 'control', place: 'any', words: '广告 阅读原文 查看原文 阅读全文 展开全文 展开阅读全文 查看全文 点击阅读全文 点击查看全文 收起全文 继续阅读' },
  { id: 'the-end', kind: 'control', place: 'edge', words: '全文完 本文完 全文结束' },
  {
    id: 'download', kind: 'download', place: 'any',
    words:
      'VIP专享文档 VIP专享 VIP免费文档 会员专享 请先登录 登录后查看 登录后查看全文 登录查看全文 登录后阅读全文 会员可见 VIP会员可见 开通会员 加入会员 升级会员 点击下载 点击下载全文 点击此处下载 免费下载 立即下载 马上下载 在线下载 下载全文 下载原文 下载本文 下载文档 下载此文档 下载地址 下载附件 下载链接 下载WORD版 下载DOC版 下载PDF版 下载Word版',
  },
]; // biome-ignore format: a table

/** 相关文章, 热门推荐 …: what sites print below an article. */
const RELATED = {
  heads: '相关 热门 推荐 最新 精彩 热点 猜你喜欢',
  tails: '文章 报道 附件 链接 阅读 新闻 推荐 稿件 资料 文档 内容 解读 下载',
};

/** Lines of the form `label：value`; `value` tells what may follow the colon, and how long it may be. */
const LABELS: readonly (LineRule & { readonly labels: string; readonly longest: number; readonly empty?: boolean })[] = [
  { id: 'position', kind: 'navigation', place: 'edge', longest: 120, empty: true, labels: '当前位置 所在位置 现在位置 您的位置 你的位置 您当前的位置 您现在的位置 您所在的位置 您现在位置 位置' },
  { id: 'next', kind: 'navigation', place: 'any', ends: true, longest: 80, labels: '上一篇 下一篇 上一页 下一页 上一条 下一条' },
  { id: 'searched', kind: 'navigation', place: 'edge', longest: 120, labels: '热门搜索 热门标签 热门 热搜 大家都在搜 搜索' },
  { id: 'font-size', kind: 'control', place: 'any', longest: 30, labels: '字号 字体 字体大小' },
  { id: 'readers', kind: 'source', place: 'edge', longest: 12, labels: '浏览 阅读 点击 查看 围观' },
  { id: 'tags', kind: 'navigation', place: 'any', ends: true, longest: 80, labels: '本文标签 文章标签 本文关键词' },
  { id: 'share', kind: 'control', place: 'any', ends: true, longest: 0, labels: '分享' },
  { id: 'share', kind: 'control', place: 'any', ends: true, longest: 30, labels: '分享到 分享至' },
  {
    id: 'source', kind: 'source', place: 'any', longest: 100, empty: true,
    labels:
      '信息来源 文档来源 资料来源 来源网站 文章来源 稿件来源 稿源 来源 出处 摘自 选自 发布时间 发布日期 发表时间 发文日期 更新时间 浏览次数 浏览量 阅读量 阅读次数 点击数 点击量 点击次数 访问量 发布机构 发布单位 发布者 发布人 索引号 本文标题 本文链接 本文地址 链接地址 原文链接 文章链接',
  },
  { id: 'time', kind: 'source', place: 'edge', longest: 40, empty: true, labels: '时间 日期 字数 作者 整理 文号' },
  {
    id: 'document-facts', kind: 'source', place: 'edge', longest: 60,
    labels:
      '主题分类 信息分类 主题词 公开方式 公开类别 公开范围 发文机关 成文日期 有效性 体裁分类 图片来源 微信公众号 公众号 微信号 主办 承办 主办单位 承办单位 技术支持 联系电话 备案号 ICP备案号 网站标识码 Tags tags Tag 上传者 上传人 上传时间 上传日期 下载次数 下载量 下载积分 推荐度 页码 文档大小 文档格式 文档页数 文档类型 文档编号 文件大小 文件格式 文件类型 页数 大小 格式 积分 评分 售价 热度 人气 关键词 关键字 标签 分类 栏目 所属栏目 所属分类 适用',
  },
  { id: 'editor', kind: 'credit', place: 'any', ends: true, longest: 60, empty: true, labels: '责任编辑 责编 编辑 编审 审核 校对 监制 主编 值班编委 一审 二审 三审 初审 复审 终审' },
]; // biome-ignore format: a table

const COMMENTS = '网友评论 最新评论 发表评论 我要评论 评论列表 全部评论 用户评论';

/** Other labels in the value of one: a whole row of facts, which is longer than one of them. */
const FURTHER = /(?:来源|时间|点击数?|浏览次?数?|阅读次?数?|字体) ?[：:]/u;
const LONGEST_ROW = 160;
const LONGEST_LABEL = 8;
const byWord = new Map<string, LineRule>();
const byLabel = new Map<string, (typeof LABELS)[number]>();
for (const rule of WORDS) for (const word of rule.words.split(' ')) byWord.set(word, rule);
for (const rule of LABELS) for (const label of rule.labels.split(' ')) byLabel.set(label, rule);
const related: LineRule = { id: 'related', kind: 'navigation', place: 'any', ends: true };
for (const head of RELATED.heads.split(' ')) for (const tail of ['', ...RELATED.tails.split(' ')]) byWord.set(head + tail, related);
for (const word of COMMENTS.split(' ')) byWord.set(word, related);
const control = byWord.get('打印') as LineRule;
const home = byWord.get('首页') as LineRule;
/** What words and labels begin with, two code units in a number: all have two, and most lines are passed over by this look. */
const BEGINNINGS = new Set(Array.from([...byWord.keys(), ...byLabel.keys()], (word) => beginning(word, 0)));

const OPENING = '【[（( \u3000';
const OPENING_CODES = codesOf(OPENING);
/** A line that is known begins with one of them, or with a word or a label. */
export const OPENS_KNOWN = openingOf([...OPENING, ...byWord.keys(), ...byLabel.keys()]);
const CLOSING = codesOf('】]）) \u3000：:>＞》»"”');

function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The rule that knows the whole line as a word, a row of controls or a labelled value; null where none does. */
export function knownLine({ text, openings }: Passage): LineRule | null {
  if ((openings & OPENS_KNOWN) === 0) return null;
  let start = 0;
  let end = text.length;
  while (start < end && OPENING_CODES.has(text.charCodeAt(start))) start++;
  // 索 引 号：
  if (!BEGINNINGS.has(beginning(text, start)) && !isBlank(text.charCodeAt(start)) && !isBlank(text.charCodeAt(start + 1))) return null;
  while (end > start && CLOSING.has(text.charCodeAt(end - 1))) end--;
  return knownWord(text, start, end) ?? knownLabel(text, start);
}

/** What stands between the words of a row of controls. */
const BETWEEN_WORDS = /[ \u3000|｜]+/u;

function knownWord(text: string, start: number, end: number): LineRule | null {
  if (end - start > 80) return null;
  const line = text.slice(start, end).replace(/[（(][^）)]{0,20}$/u, '');
  const word = byWord.get(line);
  if (word) return word;
  const first = line.search(BETWEEN_WORDS);
  const rule = first < 0 ? undefined : byWord.get(line.slice(0, first));
  if (rule !== control && rule !== home) return null;
  return line.split(BETWEEN_WORDS).every((part) => byWord.get(part) === rule) ? rule : null;
}

function knownLabel(text: string, start: number): LineRule | null {
  for (let i = start + 1; i < text.length && i <= start + LONGEST_LABEL; i++) {
    const character = text[i] as string;
    if (character !== '：' && character !== ':') continue;
    const rule = byLabel.get(text.slice(start, i).replace(/[ \u3000]/gu, ''));
    if (!rule) return null;
    const value = text
      .slice(i + 1)
      .replace(/[】\]）)]$/u, '')
      .trim();
    if (value === '') return rule.empty ? { ...rule, label: true } : rule;
    const longest = value.length > rule.longest && FURTHER.test(value) ? LONGEST_ROW : rule.longest;
    return value.length <= longest && !/[。！？]|(?:同志们|各位[^：:]{1,8})[：:]$/u.test(value) ? rule : null;
  }
  return null;
}
