/**
 * The pictures of a story: the social card, the map, and what stands in for the page where it cannot
 * run. The PNG files are drawn from the SVG ones, or from SVG made the same way.
 */
import { CARD } from '../card';
import type { Files } from '../files';
import type { BuiltPage } from '../page';
import { drawCard } from './card';
import { drawFallback, NARROW, WIDE } from './fallback';
import { rasterise } from './fonts';
import { drawMapPicture } from './mapPicture';

/**
 * Returns the pictures by name, without a folder; the same bytes on any machine. Rejects if a font
 * is not installed.
 */
export async function drawPictures(built: BuiltPage): Promise<Files> {
  const card = drawCard(built);
  const fallback = async (form: typeof NARROW): Promise<readonly [string, Uint8Array]> => [
    `fallback-${String(form.pixels)}.png`,
    await rasterise(drawFallback(built, form), form.pixels),
  ];
  return new Map<string, string | Uint8Array>([
    ['card.svg', card],
    [CARD.name, await rasterise(card, CARD.width)],
    ['map.svg', drawMapPicture(built)],
    await fallback(NARROW),
    await fallback(WIDE),
  ]);
}
