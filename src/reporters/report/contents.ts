import type { Language } from '../../language.ts';
import type { OutlineNode } from '../../model.ts';
import { type Html, html } from '../page/html.ts';
import { outlineId } from './anchors.ts';
import { SPEECH_LABELS } from './labels.ts';

/** The outline as nested lists of links to the text. Points, which are many and short, are folded at first. */
export function contents(outline: readonly OutlineNode[], lang: Language): Html {
  const labels = SPEECH_LABELS[lang];
  let index = 0;
  const list = (nodes: readonly OutlineNode[]): Html => html`<ol>${nodes.map(item)}</ol>`;
  const item = (node: OutlineNode): Html => {
    const { kind, marker, title, characters, children } = node;
    const link = html`<a class="${kind}" href="#${outlineId(index++)}"><span class="marker">${marker}</span>${title}</a>`;
    const name = labels.below(marker + title);
    const open = children.some((child) => child.kind === 'heading') && html` open`;
    const below =
      children.length > 0 && html`<details${open}><summary aria-label="${name}" title="${name}"></summary>${list(children)}</details>`;
    return html`<li>${link} <span class="size">${characters}</span>${below}</li>\n`;
  };
  return list(outline);
}
