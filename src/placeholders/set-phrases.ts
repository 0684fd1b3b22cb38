/**
 * Set phrases with the part that a mask hides in brackets, behind the year from which on they are said. Only what can be nothing else
 * stands here: a suggestion that is wrong once is worth less than none. Where … stands, a few words may.
 */
const PHRASES = `
问题是时代的【声音】
问题就是时代的【声音】
制约发展的【体制】机制障碍
破除【体制】机制障碍
各方面【体制】机制弊端
2012 贯彻【习近平总书记】关于…重要思想
2012 贯彻【习近平总书记】关于…重要论述
2012 贯彻【习近平总书记】关于…重要讲话
2012 贯彻【习近平总书记】关于…重要指示
2012 落实【习近平总书记】关于…重要思想
2012 落实【习近平总书记】关于…重要论述
2012 落实【习近平总书记】关于…重要讲话
2012 落实【习近平总书记】关于…重要指示
2012 学习【习近平总书记】关于…重要思想
2012 学习【习近平总书记】关于…重要论述
2012 遵循【习近平总书记】关于…重要论述
2012 以【习近平】同志为核心的党中央
2012 以【习近平同志】为核心的党中央
2012 以习近平同志为【核心】的党中央
2012 以习近平同志为核心的【党中央】
2017 【习近平】新时代中国特色社会主义思想
2017 习近平新时代【中国特色】社会主义思想
2017 习近平新时代中国特色社会主义【思想】
党中央集中【统一】领导
2021 领悟“两个【确立】”
2021 拥护“两个【确立】”
2021 捍卫“两个【确立】”
2016 增强“四个【意识】”
2016 树牢“四个【意识】”
2016 树立“四个【意识】”
2016 坚定“四个【自信】”
2017 做到“两个【维护】”
2014 “四个【全面】”战略布局
2012 “五位【一体】”总体布局
2012 推进“五位【一体】”
2016 “两学【一做】”
2014 “三严【三实】”
“一岗【双责】”
“三会【一课】”
2012 “八项【规定】”精神
2012 违反中央【八项规定】精神
2014 全面从严【治党】
绿水青山就是【金山银山】
【绿水青山】就是金山银山
2017 不忘初心、【牢记使命】
2017 【不忘初心】、牢记使命
2017 【不忘初心】，牢记使命
打铁【必须】自身硬
打铁还需【自身硬】
打铁必须【自身硬】
以人民为【中心】
全心全意为人民【服务】
撸起袖子【加油干】
让总书记和【党中央】的声音
实现中华民族伟大【复兴】
空谈误国、【实干兴邦】
空谈误国，【实干兴邦】
抓铁有痕、【踏石留印】
踏石留印、【抓铁有痕】
把权力关进制度的【笼子】
作风建设永远在【路上】
只有进行时、没有【完成时】
只有进行时，没有【完成时】
民心是最大的【政治】
人心是最大的【政治】
党执政兴国的第一【要务】
人才是第一【资源】
创新是第一【动力】
科技是第一【生产力】
历史是最好的【教科书】
2013 形式主义、【官僚主义】
2013 享乐主义和【奢靡之风】
2020 政治判断力、政治领悟力、政治【执行力】
2020 【政治判断力】、政治领悟力
不敢腐、不能腐、不想【腐】
红脸出汗、咬耳【扯袖】
咬耳扯袖、红脸【出汗】
江山就是人民，人民就是【江山】
江山就是人民、人民就是【江山】
驰而【不息】
久久为【功】
蹄疾【步稳】
常抓【不懈】
2013 照镜子、正衣冠、【洗洗澡】、治治病
`;

/** A set phrase cut where a mask hides its words. */
export interface SetPhrase {
  readonly before: string;
  readonly hidden: string;
  readonly after: string;
  /** What stands a few words behind `after`, or empty. */
  readonly later: string;
  /** The first year in which it was said, or 0. */
  readonly since: number;
}

export const SET_PHRASES: readonly SetPhrase[] = PHRASES.trim()
  .split('\n')
  .flatMap((line) => {
    const [, year = '0', words = ''] = /^(?:(\d{4}) )?(.+)$/u.exec(line) ?? [];
    const [before = '', hidden = '', rest = ''] = words.split(/[【】]/u);
    const [after = '', later = ''] = rest.split('…');
    return withParts({ before, hidden, after, later, since: Number(year) });
  });

/** The mask may hide a part only: 全面从严**党, 绿水**就是金山银山. */
function withParts(phrase: SetPhrase): SetPhrase[] {
  const { before, hidden, after } = phrase;
  const parts = [phrase];
  for (let at = 1; at < hidden.length; at++) {
    parts.push({ ...phrase, hidden: hidden.slice(0, at), after: hidden.slice(at) + after });
    parts.push({ ...phrase, before: before + hidden.slice(0, at), hidden: hidden.slice(at) });
  }
  return parts;
}
