import type { OutlineNode } from '../../../model.ts';
import { isHan } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';

/** Titles shorter than this are common to many lists (总则). */
const LEAST_LENGTH = 4;

/** The same title twice among the headings of one section. */
export const headingRepeated: Rule = {
  id: 'heading/repeated',
  severity: 'warning',
  summary: { en: 'Two headings of one section have the same title', zh: '同一部分有两个相同的标题' },
  documentation: {
    en:
      'Among the headings that stand beside each other in one section, two have the same title: a part was pasted twice, or one heading was copied and not ' +
      'rewritten. Headings of different sections may be called alike.',
    zh: '同一部分并列的标题中有两个完全相同：或是同一内容粘贴了两遍，或是复制标题后没有改写。不同部分下的标题可以同名，不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、加强组织领导\n一把手要负总责，亲自抓。\n二、突出工作重点\n重点是项目。\n三、加强组织领导\n各级都要把担子挑起来。\n',
    ],
    right: [
      '同志们：\n一、城市工作\n（一）加强组织领导\n一把手要负总责。\n（二）突出工作重点\n重点是项目。\n二、农村工作\n（一）加强组织领导\n支部书记要负总责。\n（二）突出工作重点\n重点是粮食。\n',
    ],
  },
  *check({ record }) {
    const lists: (readonly OutlineNode[])[] = [record.outline];
    for (let list = lists.pop(); list; list = lists.pop()) {
      for (const { children } of list) if (children.length > 0) lists.push(children);
      if (!mayRepeat(list)) continue;
      const titles = new Map<string, OutlineNode>();
      for (const node of list) {
        if (node.kind !== 'heading') continue;
        const title = node.title.replace(/[\s\p{P}]/gu, '');
        if (title.length < LEAST_LENGTH) continue;
        const same = titles.get(title);
        if (!same) titles.set(title, node);
        else {
          const { line } = same.span.start;
          yield {
            span: node.span,
            message: { en: `the heading in line ${line} has this title too`, zh: `与第 ${line} 行的标题相同` },
            actual: node.title,
            evidence: [same.span],
          };
        }
      }
    }
  },
};

/** Whether any two headings of a list have the same characters in their titles, marks and blanks aside; by a number for each, which may deceive. */
function mayRepeat(list: readonly OutlineNode[]): boolean {
  if (list.length < 2) return false;
  const seen = new Set<number>();
  let count = 0;
  for (const { kind, title } of list) {
    if (kind !== 'heading') continue;
    let number = 0;
    for (let i = 0; i < title.length; i++) {
      const code = title.charCodeAt(i);
      if (isHan(code)) number = (Math.imul(number, 31) + code) | 0;
    }
    seen.add(number);
    count++;
  }
  return seen.size < count;
}
