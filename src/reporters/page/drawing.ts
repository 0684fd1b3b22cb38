import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { visible } from '../visible.ts';
import { type Html, html, trusted } from './html.ts';

/** Widths of drawings in CSS pixels: as wide as the page, beside others or beside text, and on a phone. */
export const BROAD = 1176;
export const MIDDLE = 520;
export const NARROW = 360;

/** The library draws into a document; this one needs no browser. */
const { document } = parseHTML('<!DOCTYPE html><html></html>');

/** A drawing for a wide window, and one for a phone: the page shows one of them. */
export type ClassName = 'broad' | 'narrow';

/** What every drawing is told. */
export interface DrawingOptions extends PlotOptions {
  readonly width: number;
  /** What the drawing is, for those who do not see it. */
  readonly label: string;
  readonly className: ClassName;
}

/**
 * An SVG that the library drew. Its own style sheet is left out: the policy of the page would refuse it, and page.css says the same.
 * The same data give the same bytes.
 */
export function draw({ label, className, ...options }: DrawingOptions): Html {
  const svg = plot({ ...options, document });
  svg.querySelector('style')?.remove();
  for (const attribute of ['font-family', 'font-size']) svg.removeAttribute(attribute);
  // The whole of it is one image: names of its parts (`line`, `rule`) are of no use, and none is allowed without a role.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', visible(label));
  svg.setAttribute('class', className);
  return trusted(svg.outerHTML);
}

/** A chart with its caption and, on demand, its numbers as a table. */
export function figure(caption: string, drawings: readonly Html[], more: Html): Html {
  return html`<figure class="chart"><figcaption>${caption}</figcaption>${drawings}${more}</figure>\n`;
}
