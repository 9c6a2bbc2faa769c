/** Every Arabic word of a story's pages; problems of a file have theirs in `ar/problems`. */
import type { Catalogue } from '../core/model/catalogue';
import { closing } from './ar/closing';
import { history } from './ar/history';
import { credit } from './ar/map';
import { mapLegend } from './ar/mapLegend';
import { mapView } from './ar/mapView';
import { page } from './ar/page';
import { site } from './ar/site';
import { story } from './ar/story';
import { table } from './ar/table';
import { timeline } from './ar/timeline';
import { when } from './ar/when';

export const ar: Catalogue = {
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
