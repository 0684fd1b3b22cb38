import { lowestBit } from '../text/bits.ts';
import { codesOf } from '../text/characters.ts';
import type { LineRule } from './boilerplate-words.ts';
import { hintOf, openingOf } from './hints.ts';
import type { Passage } from './passage.ts';

/**
 * Lines that are not part of a speech and are told by their form, as download sites, government sites, newspapers and
 * Wikisource print them. A pattern is tried on a whole passage of at most {@link LONGEST} characters, after the words.
 */
interface BoilerplateRule extends LineRule {
  /** Characters with one of which every match begins, at the beginning of the passage: most lines begin otherwise. */
  readonly opens?: string;
  /** Characters with one of which every match goes on behind a bracket that opens it: most brackets open a number. */
  readonly inside?: string;
  /** Characters of which every match has at least one, where none opens it: most lines are passed over without trying the pattern. */
  readonly hint?: string;
  /** Words of which every match has at least one, where the characters are in too many lines. */
  readonly words?: readonly string[];
  readonly pattern: RegExp;
}

export const LONGEST = 260;

/** What credits and notes of the site have. They are only looked for around the speech, so one hint is enough for them. */
const OF_CREDIT = '者讯摄告编';

const RULES: readonly BoilerplateRule[] = [
  {
    id: 'breadcrumb',
    hint: '>＞»›位',
    kind: 'navigation',
    place: 'edge',
    pattern:
      /^(?:(?:您|你)?(?:当前|现在|所在)?的?位置[：:]|[^。，>＞»›]{0,12}首页 ?[>＞»›])[^。]{0,120}$|^[^。>＞»›]{1,16}(?:[>＞»›][^。>＞»›]{1,24}){2,6}$/u,
  },
  { id: 'arrow', opens: '>＞»›|｜/·', kind: 'navigation', place: 'any', pattern: /^[>＞»›|｜/·]{1,3}$/u },
  {
    id: 'pages',
    opens: '[［【',
    inside: '0123456789',
    kind: 'navigation',
    place: 'any',
    pattern: /^(?:[[［【]\d{1,3}[\]］】][ \u3000]{0,3}){1,12}(?:上一页|下一页|末页|尾页)$/u,
  },
  { id: 'article-count', opens: '本', kind: 'navigation', place: 'any', pattern: /^本文\d{1,6}$/u },
  { id: 'hash-link', opens: '0123456789abcdef', kind: 'navigation', place: 'any', pattern: /^[0-9a-f]{24,40}[：:]$/u },
  { id: 'bracket', opens: '【】[]（）()', kind: 'control', place: 'edge', pattern: /^[【】[\]（）()]{1,2}$/u },
  {
    id: 'timestamp',
    opens: '12',
    kind: 'source',
    place: 'edge',
    pattern:
      /^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?[ \u3000T]{1,3}(?:\d{1,2}[:：时]\d{1,2}[^。]{0,40}|(?:来源|作者|浏览|阅读|点击|发布)[^。]{0,60})$/u,
  },
  {
    id: 'site-name',
    hint: '网库坛',
    kind: 'navigation',
    place: 'edge',
    pattern:
      /^[^。，、：: ]{2,12}(?:网|网站|文库|论坛)(?:[ \u3000|｜]{1,4}(?:首页|导航|登录|注册)){1,4}$|^[^。，、：: ]{0,8}(?:公文|文秘|范文|写作|材料|文稿|素材|资料|文档|秘书)(?:网|网站|文库)$/u,
  },
  {
    id: 'site-and-date',
    hint: '网库坛',
    kind: 'source',
    place: 'edge',
    pattern:
      /^[^。，、：: ]{2,12}(?:网|网站|文库)[ \u3000]{1,4}(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:[ \u3000]\d{1,2}:\d{1,2}(?::\d{1,2})?)?$/u,
  },
  {
    id: 'printed-in',
    opens: '（(《',
    inside: '《',
    kind: 'source',
    place: 'any',
    pattern: /^(?:[（(]《[^》]{2,12}》[^。）)]{0,30}|《[^》]{2,12}》 ?[（(][^。）)]{4,30}版)[）)]$/u,
  },
  {
    id: 'reporter',
    hint: OF_CREDIT,
    kind: 'credit',
    place: 'edge',
    pattern: /^(?:本报|本网|新华社|新华网|人民网|中新社|[^。，]{2,14})(?:记者|通讯员)[：: ][^。！？]{1,60}$/u,
  },
  {
    id: 'photo',
    hint: OF_CREDIT,
    kind: 'credit',
    place: 'edge',
    pattern: /(?:记者|通讯员|[ \u3000])[^。，]{1,14}(?:摄影报道|摄影|摄)[）)]?$/u,
  },
  { id: 'caption', hint: OF_CREDIT, kind: 'credit', place: 'edge', pattern: /^[^，。：]{2,24}作(?:了)?(?:政府)?工作报告(?:。.{0,60})?$/u },
  {
    id: 'wire',
    opens: '（(',
    inside: '新中人',
    kind: 'credit',
    place: 'any',
    pattern: /^[（(](?:新华社|中新社|人民网|新华网)[^。）)]{0,24}(?:电|讯)[^。）)]{0,16}[）)]$/u,
  },
  {
    id: 'disclaimer',
    hint: '免版侵载',
    kind: 'disclaimer',
    place: 'any',
    pattern:
      /免责声明[：:]|版权(?:归(?:原?作者|上传者|属用户)|所有[，,：:]|声明[：:])|如[^。侵版如]{0,16}[侵版]权[^。请联我本]{0,10}(?:请[^。联告通来]{0,8}(?:联系|告知|通知|来信|来电)|联系(?:我们|本站|删除)|我们|本站)|侵权(?:请|必|即|立)?(?:联系)?删|转载[请须]注明/u,
  },
  // A speaker gives his opinion 仅供参考 too: of a text it is said by the site that has it.
  {
    id: 'disclaimer',
    hint: '仅',
    kind: 'disclaimer',
    place: 'any',
    pattern:
      /^(?:[-—–─=*·~]{0,6}[【（([]?(?:本(?:文|站|网|篇|资料|文档|内容|范文)|以上(?:内容|资料|文章|文档|范文)|(?:文章|文档|资料|内容|范文|素材|图片|信息)(?:来源|来自|由|均|仅|共)|来源|网络整理)[^。]{0,60}|[【（([][^。（）()【】[\]]{0,60}|)仅[供限作](?:个人)?(?:学习|参考|交流)/u,
  },
  {
    id: 'preview',
    hint: '字页览',
    kind: 'download',
    place: 'any',
    ends: true,
    pattern: /预览(?:已?结束|完毕)|(?:当前|已)显示\d{1,7}字|还剩\d{1,7}[字页]|全文\d{2,7}字[，,]/u,
  },
  // （全文共3200字）, 本文共5000字，剩余3000字请付费阅读: a line by itself around the speech.
  {
    id: 'length',
    opens: '（(【[全本正共总字',
    kind: 'source',
    place: 'edge',
    pattern:
      /^[（(【[]?(?:[全本正]文(?:总?共计?|总计|合计|字数)?约?|共计?约?|总字数)[：: \u3000]?\d{3,7}[ \u3000]?余?字(?:[，,、；;][^。；;]{0,12}(?:未完|剩余|还剩|显示|预览|下载|查看|付费|会员)[^。；;]{0,20})?[。）)】\]]{0,2}$/u,
  },
  {
    id: 'promotion',
    hint: '往击Vv号微请',
    words: ['不往下看了', '点击下载全文', '成为', '公众号', '加微信', '更多'],
    kind: 'download',
    place: 'any',
    pattern:
      /不往下看了|点击下载全文|(?:^|立即|马上|点击|登录|升级)成为[Vv][Ii][Pp]|^(?:(?:更多[^。]{2,24}|[^。，；：]{0,12}(?:请|扫码|扫一扫|微信|长按|欢迎))[^。，；：]{0,6})?关注(?:我们的|本站)?(?:微信)?公众号(?:[：:“"「【《（( ，,回获领]|$)[^。]{0,40}$|(?:^|[，,、：: 请可先])加微信(?:[号领咨索获：: \w]|好友|$)|更多[^。]{0,12}(?:范文|公文|材料|文章)请(?:关注|访问|点击)/u,
  },
  // By itself, since its characters are in so many lines.
  {
    id: 'promotion',
    hint: '员',
    words: ['开通会员'],
    kind: 'download',
    place: 'any',
    pattern: /开通会员[^。]{0,12}(?:下载|阅读|查看|全文|特权|免费|即可)|^[^。，]{0,8}开通会员[！!]?$/u,
  },
  {
    id: 'provided-by',
    opens: '（(【[本以文资',
    inside: '本以文资',
    kind: 'source',
    place: 'any',
    pattern:
      /^[（(【[]?(?:本(?:文|文档|资料|稿|篇)|以上(?:内容|文档)|文档|资料)(?:由|来自|来源于|摘自|转自|出自|[下转]载自)[^。]{2,40}(?:上传|提供|整理|发布|收集|分享|原创|网|库|站|家|com|cn)[^。]{0,12}。?[）)】\]]?$/u,
  },
  {
    id: 'site-controls',
    opens: '【',
    kind: 'control',
    place: 'edge',
    pattern:
      /^(?:【(?:打印|关闭|收藏|下载|评论|推荐|纠错|返回|复制|分享|字体|字号|大|小|以稿换稿|加入会员)[^】]{0,12}】[ \u3000]{0,4}){1,8}(?:$|(?:作者|来源|发布|时间|浏览|阅读|(?:19|20)\d{2}-)[^。]{0,100}$)/u,
  },
  {
    id: 'site-address',
    hint: 'cnotwCNOTW',
    kind: 'jammer',
    place: 'edge',
    pattern: /^[^。，：:@]{0,16}[ \u3000][a-z0-9.-]{2,40}\.(?:com|cn|net|org)$/u,
  },
  // Nobody but a site calls himself 小编.
  { id: 'note-of-the-site', hint: OF_CREDIT, kind: 'source', place: 'edge', pattern: /小编/u },
  {
    id: 'note-of-the-site',
    opens: '【本下以',
    kind: 'source',
    place: 'edge',
    pattern: /^(?:【(?:导语|导读)】)?(?:本文[是为]|[以下][下面文][是为])[^。我欢供希]{2,60}(?:欢迎|供[大您你]|希望)[^。我]{0,24}[。！!]?$/u,
  },
  { id: 'editor-number', opens: 'ptfPTF', kind: 'licence', place: 'edge', ends: true, pattern: /^(?:public domain|true|false)+$/iu },
  {
    id: 'licence',
    hint: '品域维維著',
    words: ['作品', '公有领域', '公有領域', '著作权法', '著作權法', '维基', '維基'],
    kind: 'licence',
    place: 'edge',
    ends: true,
    pattern: /^(?:这部|本|该)作品(?:在|来自|是|原文|已)|公有領域|公有领域|著作权法》第|著作權法》第|维基文库|維基文庫/u,
  },
  {
    id: 'site-address',
    hint: 'tTwW',
    kind: 'jammer',
    place: 'any',
    pattern: /^[（(【[]?(?:[^。，]{0,16})?(?:https?:\/\/|www\.)[\w.\-/?=&%#]{3,160}[）)】\]]?$/iu,
  },
  {
    id: 'to-home',
    opens: '到去返',
    kind: 'navigation',
    place: 'any',
    pattern: /^[到去返][^。，、：]{0,14}首页$/u,
  },
  {
    id: 'scan',
    opens: '【[（(扫请使用打手微',
    inside: '扫请使用打手微',
    kind: 'control',
    place: 'any',
    ends: true,
    pattern:
      /^[【[（(]?请?(?:使?用|打开)?(?:手机|微信)?(?:扫一扫|扫码|扫描|扫二维码)(?:[^。，]{0,14}(?:打开|分享|手机|关注|阅读|下载|[当本]前?页|[本全]文|查看|观看|收听|访问|添加|加入|微信|二维码)[^。]{0,16}|[】）)\]]?)$/u,
  },
  {
    id: 'editor',
    opens: '【[（(责编',
    inside: '责编',
    kind: 'credit',
    place: 'any',
    ends: true,
    pattern: /^[【[（(]?(?:责任编辑|责编|编辑)[／/丨| ][^。！？]{1,60}$/u,
  },
];

/** As many as a number has bits. */
const MOST_RULES = 32;

/** By the code unit that a line begins with, or that stands behind its bracket, a bit for each rule that needs it. */
const OPENED = new Map<number, number>();
const INSIDE = new Map<number, number>();
const BRACKETS = codesOf('（(【[');
const ROWS = RULES.map((rule, index) => {
  if (index === MOST_RULES) throw new RangeError(`There is no room for more than ${MOST_RULES} rules of form.`);
  const bit = 1 << index;
  for (const code of codesOf(rule.opens ?? '')) OPENED.set(code, (OPENED.get(code) ?? 0) | bit);
  for (const code of codesOf(rule.inside ?? '')) INSIDE.set(code, (INSIDE.get(code) ?? 0) | bit);
  return { rule, bit, hint: rule.hint === undefined ? 0 : hintOf(rule.hint) };
});
/** By hint, the bits of the rules that have it. */
const BY_HINT = [...new Set(ROWS.map(({ hint }) => hint))]
  .filter((hint) => hint !== 0)
  .map((hint) => ({ hint, bits: ROWS.reduce((bits, row) => (row.hint === hint ? bits | row.bit : bits), 0) }));
const HINTS = BY_HINT.reduce((any, { hint }) => any | hint, 0);
const OPENS = openingOf(RULES.flatMap(({ opens = '' }) => [...opens]));
/** What a line has, or opens with, that a rule knows which ends the speech. */
export const ENDING_FORM = { hints: ROWS.reduce((any, { rule, hint }) => (rule.ends ? any | hint : any), 0), openings: OPENS };
/** The bits of the rules that hold anywhere, and of those that ask for nothing behind a bracket. */
const BITS_ANYWHERE = ROWS.reduce((bits, { rule, bit }) => (rule.place === 'any' ? bits | bit : bits), 0);
const ANY_INSIDE = ROWS.reduce((bits, { rule, bit }) => (rule.inside === undefined ? bits | bit : bits), 0);

/** The first rule whose form the passage has; null where none does. `atEdge`: it may be one that only holds around the speech. */
export function formRule({ text, hints, openings }: Passage, atEdge: boolean): LineRule | null {
  let mayBe = (openings & OPENS) === 0 ? 0 : openedBy(text);
  if ((hints & HINTS) !== 0) mayBe |= hintedBy(hints);
  // Bit by bit, the lowest first.
  for (let left = atEdge ? mayBe : mayBe & BITS_ANYWHERE; left !== 0; left &= left - 1) {
    const rule = RULES[lowestBit(left)] as BoilerplateRule;
    if (hasWord(rule, text) && rule.pattern.test(text)) return rule;
  }
  return null;
}

/** The bits of the rules of which the text may have a match for what is in it. */
function hintedBy(hints: number): number {
  let hinted = 0;
  for (let i = 0; i < BY_HINT.length; i++) {
    const { hint, bits } = BY_HINT[i] as (typeof BY_HINT)[number];
    if ((hints & hint) !== 0) hinted |= bits;
  }
  return hinted;
}

function hasWord({ words }: BoilerplateRule, text: string): boolean {
  if (words === undefined) return true;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** The bits of the rules of which a match may begin as the text does. */
function openedBy(text: string): number {
  const first = text.charCodeAt(0);
  const opened = OPENED.get(first) ?? 0;
  if (!BRACKETS.has(first)) return opened;
  const inside = text.length > 1 ? INSIDE.get(text.charCodeAt(1)) : undefined;
  return opened & (ANY_INSIDE | (inside ?? 0));
}
