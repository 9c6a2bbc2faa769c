/** The map alone, for those who write about a journey or print it: with legend and credit, without a headline. */
import type { BuiltPage } from '../page';
import { lightColors } from './colors';
import { drawLegend } from './legend';
import { drawMap } from './mapDrawing';
import { columnFor, describePicture, sheet } from './picture';

const WIDTH = 960;
const MARGIN = 12;

/** Returns the map as an SVG file, 960 px wide. */
export function drawMapPicture(built: BuiltPage): string {
  const { story, plan } = built;
  const map = drawMap(built, 'i', WIDTH);
  const column = columnFor(story, MARGIN, WIDTH - 2 * MARGIN);
  const legend = drawLegend(built, column, map.height + MARGIN);
  const height = Math.ceil(map.height + legend.height + 2 * MARGIN);
  const words = {
    title: story.title,
    description: describePicture(story, plan.credit),
    language: story.language,
  };
  return sheet({ width: WIDTH, height }, lightColors().of('bg'), words, [
    map.markup,
    ...legend.markup,
  ]);
}
