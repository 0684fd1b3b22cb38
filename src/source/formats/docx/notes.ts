import type { Line } from '../lines.ts';
import type { XmlHandler } from '../xml.ts';
import type { StoryContext } from './context.ts';
import { Story } from './story.ts';

/** The lines of footnotes or endnotes by the ids that the text refers to them by. */
export function notesReader(
  element: 'w:footnote' | 'w:endnote',
  context: Omit<StoryContext, 'emit'>,
  notes: Map<string, Line[]>,
): XmlHandler {
  let story: Story | null = null;
  return {
    open(name, attribute) {
      if (name !== element) story?.open(name, attribute);
      else {
        const lines: Line[] = [];
        notes.set(attribute('w:id') ?? '', lines);
        story = new Story({ ...context, emit: (line) => lines.push(line) });
      }
    },
    close(name) {
      if (name !== element) story?.close(name);
      else {
        story?.end();
        story = null;
      }
    },
    text: (text) => story?.text(text),
  };
}
