import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { compareTexts } from './compared.ts';

const HEAD = ['在全县农田水利建设动员会上的讲话', '同志们：', '今天开会，是为了把冬修水利的事情定下来。'];

/** Paragraphs that no two sections share. */
const DYKE = '南河大堤有三处险段，去年汛期管涌不断，今冬必须翻修，石料已经备足，民工按村分段，腊月之前合龙。';
const POND = '山塘水库淤积多年，蓄水只有一半，清淤的泥土正好垫高低洼田，哪个村先动手，机械就先给哪个村。';
const CANAL = '东干渠渗漏严重，到下游只剩三成水，衬砌工程要分两期做，第一期从渠首到双桥，春灌以前通水。';
const MONEY = '资金从三个口子来，上级补助一块，县里挤出一块，受益村筹一块，账目张榜公布，谁也不许挪用。';
const PEOPLE = '干部要住到工地上去，白天一起挑土，晚上一起算账，进度慢的乡镇，书记到会上说明原因。';

/** What became of each heading, as `第二稿标题: 变化`. */
function outlineOf({ sections }: Comparison): string[] {
  return sections.map(({ changes, before, after, other }) => {
    const names = [before, after].map((section) => (section === null ? '' : section.marker + section.title));
    const name = names[0] === names[1] ? names[0] : names.join(' → ').trim();
    const partner = other === undefined ? undefined : sections[other];
    return `${name}: ${changes.join(' ') || 'kept'}${partner ? ` (${(partner.after ?? partner.before)?.title})` : ''}`;
  });
}

const compared = (before: readonly string[], after: readonly string[]): string[] =>
  outlineOf(compareTexts([...HEAD, ...before].join('\n'), [...HEAD, ...after].join('\n')));

const THREE = ['一、抢修大堤', DYKE, '二、清淤山塘', POND, '三、衬砌渠道', CANAL];

describe('a section', () => {
  it('is kept under another number where one before it is gone', () => {
    expect(compared(THREE, ['一、抢修大堤', DYKE, '二、衬砌渠道', CANAL])).toEqual([
      '一、抢修大堤: kept',
      '二、清淤山塘 →: removed',
      '三、衬砌渠道 → 二、衬砌渠道: renumbered',
    ]);
  });

  it('is renamed where its text tells that it is the same', () => {
    expect(compared(THREE, ['一、抢修大堤', DYKE, '二、向淤泥要水量', POND, '三、衬砌渠道', CANAL])).toContain(
      '二、清淤山塘 → 二、向淤泥要水量: renamed',
    );
  });

  it('is renamed where title and place tell that it is the same, as in the reports of two years', () => {
    const report = (year: number, past: string, plans: string): string[] => [
      `一、${year - 1}年工作回顾`,
      past,
      `二、${year}年工作安排`,
      plans,
    ];
    expect(compared(report(2011, DYKE, POND), report(2014, CANAL, MONEY))).toEqual([
      '一、2010年工作回顾 → 一、2013年工作回顾: renamed',
      '二、2011年工作安排 → 二、2014年工作安排: renamed',
    ]);
  });

  it('is renamed and moved at once', () => {
    const after = ['一、向淤泥要水量', POND, '二、抢修大堤', `${DYKE}${MONEY}`, '三、衬砌渠道', `${CANAL}${PEOPLE}`];
    expect(compared(THREE, after)[0]).toBe('二、清淤山塘 → 一、向淤泥要水量: renamed renumbered moved');
  });

  it('is merged into the section where its text stands now', () => {
    expect(compared(THREE, ['一、抢修大堤', DYKE, '二、清淤山塘', POND, CANAL])).toEqual([
      '一、抢修大堤: kept',
      '二、清淤山塘: kept',
      '三、衬砌渠道 →: removed merged (清淤山塘)',
    ]);
  });

  it('is split off the section where its text stood before', () => {
    const before = ['一、抢修大堤', DYKE, '二、清淤山塘', POND, PEOPLE, CANAL, MONEY];
    const after = ['一、抢修大堤', DYKE, '二、清淤山塘', POND, PEOPLE, '三、衬砌渠道', CANAL, MONEY];
    expect(compared(before, after)).toEqual(['一、抢修大堤: kept', '二、清淤山塘: kept', '→ 三、衬砌渠道: added split (清淤山塘)']);
  });

  it('is of another level where a level was put above, and nothing has moved', () => {
    const after = ['一、工程上见真章', '（一）抢修大堤', DYKE, '（二）清淤山塘', POND, '（三）衬砌渠道', CANAL, '二、保障要跟上', MONEY];
    expect(compared([...THREE, '四、保障要跟上', MONEY], after)).toEqual([
      '→ 一、工程上见真章: added',
      '一、抢修大堤 → （一）抢修大堤: renumbered relevelled',
      '二、清淤山塘 → （二）清淤山塘: renumbered relevelled',
      '三、衬砌渠道 → （三）衬砌渠道: renumbered relevelled',
      '四、保障要跟上 → 二、保障要跟上: renumbered',
    ]);
  });

  it('goes under another heading', () => {
    const head = ['一、工程', '（一）抢修大堤', DYKE, '（二）清淤山塘', POND];
    const before = [...head, '（三）挤出资金', MONEY, '二、保障', '（一）干部住工地', PEOPLE];
    const after = [...head, '二、保障', '（一）干部住工地', PEOPLE, '（二）挤出资金', MONEY];
    expect(compared(before, after)).toContain('（三）挤出资金 → （二）挤出资金: renumbered moved');
  });

  it('of one of several equal titles is told by its text', () => {
    const part = (marker: string, text: string): string[] => [
      marker,
      '（一）加强组织领导',
      text,
      '（二）抓好督促检查',
      `${text.slice(0, 12)}要天天查。`,
    ];
    const before = [...part('一、大堤', DYKE), ...part('二、山塘', POND), ...part('三、渠道', CANAL)];
    const after = [...part('一、大堤', DYKE), ...part('二、渠道', CANAL)];
    expect(compared(before, after).filter((line) => line.includes('removed'))).toEqual([
      '二、山塘 →: removed',
      '（一）加强组织领导 →: removed',
      '（二）抓好督促检查 →: removed',
    ]);
  });

  it('that becomes a point of a paragraph is still there', () => {
    const before = ['一、抢修大堤', DYKE, '二、眼下要办好的事', '（一）清淤山塘', POND, '（二）衬砌渠道', CANAL];
    const after = ['一、抢修大堤', DYKE, '二、眼下要办好的事', `冬修要办好两件事。一是清淤山塘。${POND}二是衬砌渠道。${CANAL}`];
    expect(compared(before, after)).toEqual([
      '一、抢修大堤: kept',
      '二、眼下要办好的事: kept',
      '（一）清淤山塘 → 一是清淤山塘: renumbered relevelled',
      '（二）衬砌渠道 → 二是衬砌渠道: renumbered relevelled',
    ]);
  });

  it('is not confused with a row of the outline that is printed in front', () => {
    const declared = ['【提纲】', '一、抢修大堤', '二、清淤山塘', '三、衬砌渠道'];
    const comparison = compareTexts([HEAD[0], ...declared, ...HEAD.slice(1), ...THREE].join('\n'), [...HEAD, ...THREE].join('\n'));
    expect(outlineOf(comparison)).toEqual(['一、抢修大堤: kept', '二、清淤山塘: kept', '三、衬砌渠道: kept']);
    const changed = comparison.paragraphs.filter(({ changes }) => changes.length > 0);
    expect(new Set(changed.map(({ before }) => before[0]?.kind))).toEqual(new Set(['declared-outline']));
  });

  it('without a number is one too', () => {
    const before = ['2010年工作回顾', DYKE, POND, '2011年主要任务', CANAL];
    expect(compared(before, ['2010年工作回顾', DYKE, POND, MONEY, '2011年主要任务', CANAL])).toEqual([
      '2010年工作回顾: kept',
      '2011年主要任务: kept',
    ]);
  });

  it('has its length before and after', () => {
    const { sections } = compareTexts([...HEAD, ...THREE].join('\n'), [...HEAD, ...THREE.slice(0, 2), MONEY, ...THREE.slice(2)].join('\n'));
    expect(sections.map(({ before, after }) => (after?.characters ?? 0) - (before?.characters ?? 0))).toEqual([MONEY.length, 0, 0]);
  });
});
