/** Every Japanese word of a story's pages; problems of a file have theirs in `ja/problems`. */
import type { Catalogue } from '../core/model/catalogue';
import { closing } from './ja/closing';
import { history } from './ja/history';
import { credit } from './ja/map';
import { mapLegend } from './ja/mapLegend';
import { mapView } from './ja/mapView';
import { page } from './ja/page';
import { site } from './ja/site';
import { story } from './ja/story';
import { table } from './ja/table';
import { timeline } from './ja/timeline';
import { when } from './ja/when';

export const ja: Catalogue = {
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
