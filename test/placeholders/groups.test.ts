import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { groupsOf } from '../../src/placeholders/groups.ts';
import { sourceOf } from '../properties/speeches.ts';

/** The letters of the groups in order of place; `-` for a placeholder that stands alone. */
function groups(text: string): string {
  const { placeholders } = analyze(sourceOf(text));
  return groupsOf(placeholders, text)
    .map((letter) => letter ?? '-')
    .join('');
}

describe('placeholders that evidently stand for the same thing', () => {
  it('the place whose own the speech is', () => {
    expect(groups('XX市委、XX市政府高度重视，我市的做法得到肯定。来到XX市工作，大家都有干劲。')).toBe('AAA');
    expect(groups('在××医院建院大会上的讲话\n\n我院建院以来，××医院的同志们付出了心血。')).toBe('AA');
  });

  it('the one province above every speech', () => {
    expect(groups('贯彻XX省委部署，落实XX省政府要求。')).toBe('AA');
  });

  it('several things each have a letter', () => {
    expect(groups('XX省XX市是我市，XX省委肯定了XX市的经验。')).toBe('ABAB');
  });

  it('the same words around the mark', () => {
    expect(groups('全力建设“三个**”工作区。要把全力建设“三个**”工作抓好。')).toBe('AA');
    expect(groups('坚持贯彻xx、省委和市委部署，认真落实xx、省委和市委要求。')).toBe('AA');
  });
});

describe('placeholders that may stand for different things', () => {
  it('numbers and dates', () => {
    expect(groups('新建学校**所、医院**所。20**年开工，20**年竣工。')).toBe('----');
  });

  it('other places than the one whose own the speech is', () => {
    expect(groups('全市各地都要学习XX镇的做法，XX镇去年就动手了。')).toBe('--');
  });

  it('what is counted up', () => {
    expect(groups('全镇上下都行动起来了，XX镇、XX镇和XX镇的干部也来取经。')).toBe('---');
  });

  it('persons with nothing around them that is the same', () => {
    expect(groups('XX同志宣读了决定，XX同志介绍了经验。')).toBe('--');
  });

  it('different marks', () => {
    expect(groups('我市的做法：XX市先行，×××市跟进，XX市总结。')).toBe('A-A');
  });
});

it('letters go on after Z', () => {
  const words = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙';
  const text = Array.from(words, (word) => `大力弘扬${word}的**精神。我们大力弘扬${word}的**精神。`).join('\n\n');
  expect(groupsOf(analyze(sourceOf(text)).placeholders, text).at(-1)).toBe('AB');
});
