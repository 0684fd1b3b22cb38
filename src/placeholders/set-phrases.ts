/**
 * Set phrases with the part that a mask hides in brackets. Only what can be nothing else stands here: a suggestion that is
 * wrong once is worth less than none.
 */
const PHRASES = `
问题是时代的【声音】
问题就是时代的【声音】
制约发展的【体制】机制障碍
破除【体制】机制障碍
各方面【体制】机制弊端
贯彻【习近平总书记】关于
落实【习近平总书记】关于
学习【习近平总书记】关于
遵循【习近平总书记】关于
以【习近平】同志为核心的党中央
以【习近平同志】为核心的党中央
以习近平同志为【核心】的党中央
坚持以【习近平】新时代中国特色社会主义思想
【习近平】新时代中国特色社会主义思想
习近平新时代【中国特色】社会主义思想
党中央集中【统一】领导
深刻领悟“两个【确立】”
增强“四个【意识】”
坚定“四个【自信】”
做到“两个【维护】”
全面从严【治党】
绿水青山就是【金山银山】
不忘初心、【牢记使命】
【不忘初心】、牢记使命
打铁【必须】自身硬
打铁还需【自身硬】
以人民为【中心】
撸起袖子【加油干】
让总书记和【党中央】的声音
贯彻【党中央】、省委
落实【党中央】、省委
`;

/** A set phrase cut in three: what stands before the mask, what it hides, what stands after it. */
export interface SetPhrase {
  readonly before: string;
  readonly hidden: string;
  readonly after: string;
}

export const SET_PHRASES: readonly SetPhrase[] = PHRASES.trim()
  .split('\n')
  .map((phrase) => {
    const [before = '', hidden = '', after = ''] = phrase.split(/[【】]/u);
    return { before, hidden, after };
  });
