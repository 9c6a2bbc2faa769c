/** The sheet that every picture stands on, and columns of text on it. */
import type { Story } from '../../core/model/story';
import { FAMILIES } from './fonts';
import { decimal, element, escapeXml } from './markup';
import { isRightToLeft, textLine, type Span, type TextStyle } from './text';

/** Returns a whole SVG file: `markup` on a ground of `color`, named and described for those who cannot see it. */
export function sheet(
  size: { readonly width: number; readonly height: number },
  color: string,
  words: { readonly title: string; readonly description: string; readonly language: string },
  markup: readonly string[],
): string {
  const { width, height } = size;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
      role: 'img',
      'xml:lang': words.language,
      lang: words.language,
      'font-family': FAMILIES.sans,
    },
    [
      element('title', {}, escapeXml(words.title)),
      element('desc', {}, escapeXml(words.description)),
      element('rect', { width, height, fill: color }),
      ...markup,
    ],
  );
  return `${svg}\n`;
}

/** Returns what a picture shows in words: the story's count, its stops with dates, the credit. */
export function describePicture(story: Story, credit: string): string {
  const stops = story.stops.map(
    ({ number, name, dates }) => `${String(number)} ${name} (${dates})`,
  );
  return [story.description, stops.length === 0 ? '' : `${stops.join('; ')}.`, credit]
    .filter((part) => part !== '')
    .join(' ');
}

/** Where text is set: from its left edge, or in a right-to-left story from its right one. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly isRtl: boolean;
}

/** Returns the column for a story: it runs the way its headline does. */
export function columnFor(story: Pick<Story, 'title'>, x: number, width: number): Column {
  return { x, width, isRtl: isRightToLeft(story.title) };
}

/** Returns the place `offset` px from the edge at which lines begin. */
export function inColumn({ x, width, isRtl }: Column, offset: number): number {
  return isRtl ? x + width - offset : x + offset;
}

/** Returns a line that begins `offset` px from the column's edge; `y` is its baseline. */
export function lineIn(
  column: Column,
  y: number,
  content: string | readonly Span[],
  style: TextStyle,
  offset = 0,
): string {
  return textLine(content, inColumn(column, offset), y, column.isRtl ? 'end' : 'start', style);
}
