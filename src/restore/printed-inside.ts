/** Advertising that a site sets into the sentences of a speech: a bracket with a web address in it. */
export const JAMMER =
  /[（(【[][^（）()【】[\]。]{0,24}(?:www\.|https?:\/\/)?[a-z0-9-]{2,30}\.(?:com|cn|net|org|cc|top)(?:\.cn)?[^（）()【】[\]。]{0,24}[）)】\]]/giu;

/** The address of an authority, which a speech names (举报平台). */
export const PUBLIC_ADDRESS = /\.(?:gov|edu)\.cn/iu;

/** A web address between the words of a sentence; one that is named (网址：) is meant to be read. */
export const BARE_ADDRESS =
  /(?<=[\u4e00-\u9fff，。；])(?<!(?:网址|网站|登录|访问|地址|邮箱|登陆)[为是]?)(?:https?:\/\/|www\.)[\w.\-/]{4,80}(?=[\u4e00-\u9fff，。；])/giu;

/** How a newspaper opens a report of a speech: 新华社北京3月5日电（记者某某）. */
export const DATELINE =
  /^(?:新华社|新华网|中新社|中新网|人民网|本报)[^，。；：]{0,12}(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月[^，。；：]{1,4})?日(?:电|讯)(?:[ \u3000]?[（(](?:记者|通讯员)[^）)]{0,40}[）)])?[ \u3000]?/u;

/** What a newspaper prints after the last sentence of a speech: （新华社北京3月17日电）, （《人民日报》19641231）. */
export const TRAILING_CREDIT = /[（(](?:《[^》]{2,12}》[\d 年月日第版，,]{4,40}|(?:新华社|中新社)[^）)]{2,24}(?:电|讯))[）)]$/u;
