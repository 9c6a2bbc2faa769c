/** Every Turkish word of a story's pages; problems of a file have theirs in `tr/problems`. */
import type { Catalogue } from '../core/model/catalogue';
import { closing } from './tr/closing';
import { history } from './tr/history';
import { credit } from './tr/map';
import { mapLegend } from './tr/mapLegend';
import { mapView } from './tr/mapView';
import { page } from './tr/page';
import { site } from './tr/site';
import { story } from './tr/story';
import { table } from './tr/table';
import { timeline } from './tr/timeline';
import { when } from './tr/when';

export const tr: Catalogue = {
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
