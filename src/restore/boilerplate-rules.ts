import type { BoilerplateKind } from '../model.ts';

/**
 * Lines that are not part of a speech, as download sites, government sites, newspapers and Wikisource print them.
 * A pattern is tried on a whole passage, blanks at its ends cut off, of at most {@link LONGEST} characters.
 */
export interface BoilerplateRule {
  readonly id: string;
  readonly kind: BoilerplateKind;
  /** Characters of which every match has at least one: most lines are passed over without trying the pattern. */
  readonly hint: string;
  readonly pattern: RegExp;
  /** `any`: wherever it stands; `edge`: only before the speech begins or after it ends, since in between it may be speech. */
  readonly place: 'any' | 'edge';
  /** After the speech: what follows it is not speech either. */
  readonly ends?: boolean;
  /** A label whose value stands on the next line (`来源:` / `四川日报`). */
  readonly label?: boolean;
}

export const LONGEST = 260;

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  // Site navigation.
  {
    id: 'position',
    hint: '位',
    kind: 'navigation',
    place: 'edge',
    label: true,
    pattern: /^(?:您|你)?(?:当前|现在|所在)?的?(?:位置|位置是)[：:]?$/u,
  },
  {
    id: 'breadcrumb',
    hint: '>＞»›位',
    kind: 'navigation',
    place: 'edge',
    pattern:
      /^(?:(?:您|你)?(?:当前|现在|所在)?的?位置[：:]|[^。，>＞»›]{0,12}首页 ?[>＞»›])[^。]{0,120}$|^[^。>＞»›]{1,16}(?:[>＞»›][^。>＞»›]{1,24}){2,6}$/u,
  },
  { id: 'arrow', hint: '>＞»›|｜/·', kind: 'navigation', place: 'any', pattern: /^[>＞»›|｜/·]{1,3}$/u },
  {
    id: 'home',
    hint: '首返网站无长简繁登注E',
    kind: 'navigation',
    place: 'any',
    pattern:
      /^(?:[到去返]?回?[^。，、：]{0,12}首页|返回(?:首页|顶部|列表|上一页)|网站地图|站内搜索|无障碍(?:阅读|浏览)?|长者(?:模式|专区|版)|简体|繁體|繁体|English|登录|注册)$/u,
  },
  {
    id: 'related',
    hint: '相热推最精猜',
    kind: 'navigation',
    place: 'any',
    ends: true,
    pattern:
      /^[【[]?(?:相关|热门|推荐|最新|精彩|热点|猜你喜欢)的?(?:文章|报道|附件|链接|阅读|新闻|推荐|稿件|资料|文档|内容|解读|下载)?[】\]]?[：:>＞》»]{0,3}["”]?$/u,
  },
  {
    id: 'next',
    hint: '篇页条',
    kind: 'navigation',
    place: 'any',
    ends: true,
    pattern: /^(?:上一篇|下一篇|上一页|下一页|上一条|下一条)(?:[：:].{0,80})?$/u,
  },
  { id: 'article-count', hint: '本', kind: 'navigation', place: 'any', pattern: /^本文\d{1,6}$/u },
  { id: 'hash-link', hint: '：:', kind: 'navigation', place: 'any', pattern: /^[0-9a-f]{24,40}[：:]$/u },

  // Controls of the page.
  {
    id: 'control',
    hint: '下打全收加还减放缩默分转点评举朗语微复Q字关纠添',
    kind: 'control',
    place: 'edge',
    pattern:
      /^(?:[【[]?(?:下载|打印|全屏|收藏|加大|还原|减小|放大|缩小|默认|分享|分享到|分享至|转发|点赞|评论|举报|朗读|语音播报|收听|复制链接|微信|微博|QQ空间|字号|字体|关闭|打印本页|打印文章|打印此页|关闭窗口|关闭本页|关闭页面|纠错|添加收藏|加入收藏)[】\]]?[：:]?[ \u3000|｜]{0,3}){1,12}$/u,
  },
  {
    id: 'sure-control',
    hint: '打关扫手分微',
    kind: 'control',
    place: 'any',
    ends: true,
    pattern:
      /^[【[（(]?[ \u3000]?(?:打印本页|打印文章|关闭窗口|关闭本页|扫一扫[^。]{0,24}|用手机[^。]{0,12}扫[^。]{0,12}|分享到?[：:]|微信扫[^。]{0,16})[ \u3000]?[】\])）]?$/u,
  },
  {
    id: 'font-size',
    hint: '字',
    kind: 'control',
    place: 'any',
    pattern: /^[【[]?(?:字号|字体(?:大小)?)[：:]?(?:[ \u3000]?(?:加大|还原|减小|大|中|小|默认|超大|标准|A\+?|A-)){0,6}[ \u3000]?[】\]]?$/u,
  },
  { id: 'bracket', hint: '【】[]（）()', kind: 'control', place: 'edge', pattern: /^[【】[\]（）()]{1,2}$/u },

  // Where it comes from, and the counters beside that.
  {
    id: 'source-label',
    hint: '：:',
    kind: 'source',
    place: 'edge',
    label: true,
    pattern:
      /^(?:信息来源|文章来源|稿件来源|稿源|来源|发布时间|发布日期|发表时间|发文日期|更新时间|时间|日期|浏览次数|浏览量|阅读量|阅读次数|点击数|点击量|点击次数|访问量|发布机构|发布单位|索引号|文号)[：:]$/u,
  },
  {
    id: 'source',
    hint: '：:',
    kind: 'source',
    place: 'any',
    pattern:
      /^[（(【[]?(?:信息来源|文章来源|稿件来源|稿源|来源|出处|摘自|选自|发布时间|发布日期|发表时间|更新时间|浏览次数|浏览量|阅读量|阅读次数|点击数|点击量|点击次数|访问量|发布机构|发布单位|索引号)[：:][^。！？]{1,100}[）)】\]]?$/u,
  },
  { id: 'time', hint: '：:', kind: 'source', place: 'edge', pattern: /^(?:时间|日期|字数|作者|整理|文号)[：:][^。！？]{0,40}$/u },
  {
    id: 'timestamp',
    hint: '：:时',
    kind: 'source',
    place: 'edge',
    pattern: /^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?[ \u3000T]{1,3}\d{1,2}[:：时]\d{1,2}[^。]{0,40}$/u,
  },
  { id: 'printed-in', hint: '《', kind: 'source', place: 'any', pattern: /^[（(]《[^》]{2,12}》[^。）)]{0,30}[）)]$/u },

  // Bylines of the press and of the site.
  {
    id: 'editor-label',
    hint: '编审校监值',
    kind: 'credit',
    place: 'any',
    ends: true,
    label: true,
    pattern: /^(?:责任编辑|责编|编辑|编审|审核|校对|监制|主编|值班编委|一审|二审|三审)[：:]$/u,
  },
  {
    id: 'editor',
    hint: '编审校监值',
    kind: 'credit',
    place: 'any',
    ends: true,
    pattern: /^[【[（(]?(?:责任编辑|责编|编辑|编审|审核|校对|监制|主编|值班编委|一审|二审|三审)[：:／/丨| ][^。！？]{1,60}[】\]）)]?$/u,
  },
  {
    id: 'reporter',
    hint: '记通',
    kind: 'credit',
    place: 'edge',
    pattern: /^(?:本报|本网|新华社|新华网|人民网|中新社|[^。，]{2,14})(?:记者|通讯员)[：: ][^。！？]{1,60}$/u,
  },
  { id: 'photo', hint: '摄', kind: 'credit', place: 'edge', pattern: /(?:记者|通讯员|[ \u3000])[^。，]{1,14}(?:摄影报道|摄影|摄)[）)]?$/u },
  { id: 'caption', hint: '作', kind: 'credit', place: 'edge', pattern: /^[^，。：]{2,24}作(?:了)?(?:政府)?工作报告(?:。.{0,60})?$/u },
  {
    id: 'wire',
    hint: '电讯',
    kind: 'credit',
    place: 'any',
    pattern: /^[（(](?:新华社|中新社|人民网|新华网)[^。）)]{0,24}(?:电|讯)[^。）)]{0,16}[）)]$/u,
  },

  // Disclaimers, downloads, licences.
  {
    id: 'disclaimer',
    hint: '免版侵仅载',
    kind: 'disclaimer',
    place: 'any',
    pattern:
      /免责声明[：:]|版权(?:归原作者|所有[，,：:]|声明[：:])|如(?:有|涉及|产生)[^。]{0,12}(?:侵权|版权)|侵权[^。]{0,10}删除|仅供(?:个人)?(?:学习|参考|交流)|仅限学习|转载请注明/u,
  },
  {
    id: 'preview',
    hint: '字览',
    kind: 'download',
    place: 'any',
    ends: true,
    pattern: /预览(?:结束|完毕)|(?:当前|已)显示\d{1,7}字|还剩\d{1,7}字|全文\d{2,7}字[，,]/u,
  },
  {
    id: 'download',
    hint: '载',
    kind: 'download',
    place: 'any',
    pattern:
      /^[【[（(]?(?:点击|免费|立即|马上|在线)?(?:此处)?下载(?:全文|原文|本文|文档|此文档|地址|附件|链接|WORD版|DOC版|PDF版|docx?版)?(?:[（(][^）)]{0,20}[）)])?[】\]）)]?$/iu,
  },
  {
    id: 'promotion',
    hint: '看载员Vv号微请',
    kind: 'download',
    place: 'any',
    pattern: /(?:不往下看了|点击下载全文|开通会员|成为VIP|关注公众号|加微信|更多[^。]{0,12}(?:范文|公文|材料|文章)请(?:关注|访问|点击))/iu,
  },
  {
    id: 'document-facts',
    hint: '：:',
    kind: 'source',
    place: 'edge',
    pattern:
      /^(?:上传(?:者|人|时间|日期)|下载(?:次数|量|积分)|文档(?:大小|格式|页数|类型|编号)|文件(?:大小|格式|类型)|页数|大小|格式|积分|评分|售价|热度|人气|关键词|关键字|标签|分类|栏目|所属(?:栏目|分类)|适用)[：:][^。！？]{0,60}$/u,
  },
  {
    id: 'provided-by',
    hint: '本以文资',
    kind: 'source',
    place: 'any',
    pattern:
      /^[（(【[]?(?:本(?:文|文档|资料|稿|篇)|以上(?:内容|文档)|文档|资料)(?:由|来自|来源于|摘自|转自|出自)[^。]{2,40}(?:上传|提供|整理|发布|收集|分享|原创|网|库|站)[^。]{0,12}。?[）)】\]]?$/u,
  },
  { id: 'editor-number', hint: 'eiEI', kind: 'licence', place: 'edge', ends: true, pattern: /^(?:public domain|true|false)+$/iu },
  {
    id: 'licence',
    hint: '作公维維著',
    kind: 'licence',
    place: 'edge',
    ends: true,
    pattern: /^(?:这部|本|该)作品(?:在|来自|是|原文|已)|公有領域|公有领域|著作权法》第|著作權法》第|维基文库|維基文庫/u,
  },
  {
    id: 'site-address',
    hint: '.',
    kind: 'jammer',
    place: 'any',
    pattern: /^[（(【[]?(?:[^。，]{0,16})?(?:https?:\/\/|www\.)[\w.\-/?=&%#]{3,160}[）)】\]]?$/iu,
  },
];

/** Advertising that a site sets into the sentences of a speech: a bracket with a web address in it. */
export const JAMMER =
  /[（(【[][^（）()【】[\]。]{0,24}(?:www\.|https?:\/\/)?[a-z0-9-]{2,30}\.(?:com|cn|net|org|cc|top)(?:\.cn)?[^（）()【】[\]。]{0,24}[）)】\]]/giu;

/** A web address between the words of a sentence; one that is named (网址：) is meant to be read. */
export const BARE_ADDRESS =
  /(?<=[\u4e00-\u9fff，。；])(?<!(?:网址|网站|登录|访问|地址|邮箱|登陆)[为是]?)(?:https?:\/\/|www\.)[\w.\-/]{4,80}(?=[\u4e00-\u9fff，。；])/giu;

/** How a newspaper opens a report of a speech: 新华社北京3月5日电（记者某某）. */
export const DATELINE =
  /^(?:新华社|新华网|中新社|中新网|人民网|本报)[^，。；：]{0,12}(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月[^，。；：]{1,4})?日(?:电|讯)(?:[ \u3000]?[（(](?:记者|通讯员)[^）)]{0,40}[）)])?[ \u3000]?/u;

/** What a newspaper prints after the last sentence of a speech: （新华社北京3月17日电）, （《人民日报》19641231）. */
export const TRAILING_CREDIT = /[（(](?:《[^》]{2,12}》[\d 年月日第版，,]{4,40}|(?:新华社|中新社)[^）)]{2,24}(?:电|讯))[）)]$/u;
