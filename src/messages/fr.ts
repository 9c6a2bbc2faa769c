/** Every French word of a story's pages; problems of a file have theirs in `fr/problems`. */
import type { Catalogue } from '../core/model/catalogue';
import { closing } from './fr/closing';
import { history } from './fr/history';
import { credit } from './fr/map';
import { mapLegend } from './fr/mapLegend';
import { mapView } from './fr/mapView';
import { page } from './fr/page';
import { site } from './fr/site';
import { story } from './fr/story';
import { table } from './fr/table';
import { timeline } from './fr/timeline';
import { when } from './fr/when';

export const fr: Catalogue = {
  page,
  map: mapView,
  timeline,
  when,
  story,
  history,
  closing,
  mapLegend,
  credit,
  site,
  table,
};
