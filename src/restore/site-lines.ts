import type { BoilerplateKind } from '../model.ts';
import { lowestBit } from '../text/bits.ts';
import { codesOf } from '../text/characters.ts';
import type { LineRule } from './boilerplate-words.ts';
import { hintOf } from './hints.ts';
import type { Passage } from './passage.ts';

/**
 * What download sites, official accounts and portals print above and below a text, told by words that only they say. They are tried on the
 * few lines around the speech alone: in between, a speaker may say some of them.
 */
interface SiteLine extends LineRule {
  /** Characters of which every match has one: most lines are passed over without trying the pattern. */
  readonly has: string;
  /** Characters with one of which every match begins, where those are in too many lines. */
  readonly opens?: ReadonlySet<number>;
  readonly pattern: RegExp;
}

const LONGEST = 120;

function lines(kind: BoilerplateKind, id: string, has: string, pattern: RegExp, ends = false, opens?: string): SiteLine {
  return { id, kind, place: 'edge', ends, has, pattern, ...(opens !== undefined && { opens: codesOf(opens) }) };
}

const SITE_LINES: readonly SiteLine[] = [
  lines('control', 'follow', '注订群蓝', /^[^。；]{0,10}(?:点击|长按|扫码|扫描|识别|添加)[^。；]{0,24}(?:关注|订阅|交流群)|^[^。，；]{0,8}蓝字|(?:^|[ \u3000])关注我们[^。，；]{0,6}$/u),
  lines('source', 'account', '原:录', /^收录于(?:合集|话题|专辑)|^原创[ \u3000：:][^。；]{1,40}$|\d{1,2}:\d{2}[ \u3000]?发表于[^。；]{1,8}$/u),
  lines('source', 'reading-time', '钟', /^[^。；]{0,12}\d{2,6} ?字[^。；]{0,10}(?:阅读|预计|大约|约需)[^。；]{0,14}分钟。?$/u),
  lines('download', 'library', '品载辑脑档考', /^将本文[^。；]{0,12}(?:下载|保存)到|^文档(?:可能无法思考全面|为[a-zA-Z]{3,4}格式)|^(?:精[选品美]|优[秀质])(?:[wW]ord)?(?:文档|范文|资料)$|^[^。；]{0,12}(?:值得下载|可编辑 ?[wW]ord|精品[wW]ord|精品资料|放心下载|欢迎下载|自由编辑|可编辑(?:版|打印|修改|$)|下载后可|下载即可)[^。；]{0,16}$/u),
  lines('download', 'download', '载取', /^[^。；，]{0,10}(?:点击|立即|免费|马上|在线)(?:免费)?(?:下载|领取)[^。；，]{0,16}$/u),
  lines('download', 'paid', '查阅载取复剩隐', /(?:付费|购买|登录|注册|支付|充值|扫码)后?[^。；，]{0,6}(?:查看|阅读|下载|获取|复制)|剩余[^。；]{0,8}(?:未读|内容)|^[本此该](?:内容|部分)[^。；]{0,4}隐藏/u),
  lines('control', 'read-original', '阅点', /(?:点击|查看|戳)[“"「]?阅读原文|^[^。；]{0,6}点[个]?[“"「]?(?:在看|赞|亮)[”"」]?/u),
  lines('control', 'controls', '享藏赞看转评喜赏举馈复印闭载阅起展诉纠', /^(?:[ \u3000、/|·]{0,3}(?:分享|收藏|点赞|在看|转发|评论|喜欢|赞|打赏|赞赏|举报|反馈|复制|打印|关闭|下载|阅读|收起|展开剩余|展开|投诉|纠错|(?:版权)?申诉)[ \u3000]?[\d.+万%]{0,7}){1,9}$/u, false, ' \u3000、/|·分收点在转评喜赞打举反复关下阅展投纠版申'),
  lines('control', 'open-app', 'Aa端返', /^[^。；，]{0,4}打开 ?(?:APP|App|app|客户端)|^返回[^。；，]{2,6}，查看更多$/u),
  lines('control', 'the-end', 'Ee完', /^[-—–─=*·~～（( ]{0,6}(?:END|End|end|The End|完|全文完|正文完)[-—–─=*·~～）) ]{0,6}$/u),
  lines('navigation', 'earlier', '往延拓荐猜', /^[▼▽↓◆●★☆■ 【]{0,4}(?:往期|延伸|拓展|推荐|猜你)(?:精彩|推荐|回顾|阅读|文章|内容|链接|好文|喜欢){1,3}[▼▽↓◆●★☆■ 】：:]{0,4}$/u, true),
  lines('navigation', 'collection', '篇', /(?:讲话|发言|致辞|主持词|报告|汇报|心得|材料|范文)稿?(?:范文|模板|材料)?(?:大全|精选|汇编|集锦|合集|优秀|通用|最新){0,3}[ \u3000（(]{0,2}(?:精选|通用|优秀|最新)?[共第]?[一二三四五六七八九十\d]{1,3}篇[）)]?$/u),
  lines('source', 'site-note', '【上更下', /^【导语】|^[【（(]?以上(?:就是|便是|即是|[是为])[^。；]{0,40}(?:全部内容|整理|分享)|^[【（(]?更多[^。；]{0,20}(?:关注|访问|收藏)[^。；]{0,16}[。！]?[】）)]?$|(?:下面|以下)(?:就?是|为)[^。；]{0,24}(?:整理|收集|分享|带来|准备)[^。；]{0,50}$/u),
  lines('source', 'site-note', '文载', /^[*＊（(【]{0,2}本文(?:由|来自|为|系|经)[^。；]{2,50}(?:整理|发布|原创|收集|提供|首发|授权)[^。；]{0,30}[。]?$|转载[^。；]{0,10}(?:保留|注明|授权|出处)/u),
  lines('source', 'site-note', '自', /^[（(【]?(?:本|此|该)?(?:文档|文章|文|资料|素材)(?:下载|转载|转发|摘抄)自[^。；]{2,60}$/u),
  lines('source', 'label', '|｜丨', /^(?:来源|作者|供稿|文字|文稿|图片|摄影|排版|制作|编辑|责编|审核|校对|主编|监制)[ \u3000]?[|｜丨][^。；]{1,40}$/u),
  lines('control', 'ornament', '▼▽↓△▲﹀图', /^(?:[▼▽↓△▲﹀]{1,6}|\[?图片\]?)$/u),
  lines('source', 'taken-from', '自载刊', /^(?:[-—–─]{1,3}|[（(])(?:选自|摘自|节选自|载于|原载|刊于)[^。；]{2,50}$/u),
  lines('credit', 'about-the-author', '者', /^[（(]?作者(?:系|单位[：:]|简介[：:])[^。；]{2,40}[）)]?$/u),
  lines('disclaimer', 'statement', '声', /^[【（(]?(?:特别|平台|郑重|版权|免责)?声明[】）)]?[：:].{4,}(?:网|本站|平台|版权|侵权|转载|观点)/u, true),
  lines('disclaimer', 'copyright', 'C©c版I网R', /^(?:Copyright|COPYRIGHT|©|\(c\)|版权所有)|ICP备\d{4,}|公网安备|All Rights Reserved/u, true),
  lines('navigation', 'comments', '评昵码户', /^(?:文档|文章|全部|最新)?评论[ （(]{0,2}\d{1,5}[）)]?$|^暂无评论$|^(?:昵称|验证码|用户名|密码)[：:]?$|^[该本此](?:文章|内容)已关闭评论$/u, true),
  lines('page-number', 'pages-of-the-file', '页', /^本(?:文档|文|资料)[共有]\d{1,4}页[^。；]{0,16}$/u),
  lines('source', 'posted', '-/', /^(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}$/u),
]; // biome-ignore format: a table

/** As many as a number has bits. */
const MOST_LINES = 32;

/** By code unit, a bit for each of the lines that may have it. */
const OF_LINES = new Int32Array(0x10000);
SITE_LINES.forEach(({ has }, index) => {
  if (index === MOST_LINES) throw new RangeError(`There is no room for more than ${MOST_LINES} lines of sites.`);
  for (const code of codesOf(has)) OF_LINES[code] = (OF_LINES[code] as number) | (1 << index);
});

/** What a line has that is known here and ends the speech. */
export const ENDING_SITE_LINE = hintOf(SITE_LINES.flatMap(({ ends, has }) => (ends ? has : [])).join(''));

/** The rule that knows the line as one that a site prints around a text; null where none does. */
export function siteLine({ text }: Passage): LineRule | null {
  if (text.length > LONGEST) return null;
  let mayBe = 0;
  for (let i = 0; i < text.length; i++) mayBe |= OF_LINES[text.charCodeAt(i)] as number;
  // Bit by bit, the lowest first.
  for (let left = mayBe; left !== 0; left &= left - 1) {
    const line = SITE_LINES[lowestBit(left)] as SiteLine;
    if (line.opens?.has(text.charCodeAt(0)) !== false && line.pattern.test(text)) return line;
  }
  return null;
}
