/** Every English word of a story's pages; problems of a file have theirs in `en/problems`. */
import type { Catalogue } from '../core/model/catalogue';
import { closing } from './en/closing';
import { history } from './en/history';
import { credit } from './en/map';
import { mapLegend } from './en/mapLegend';
import { mapView } from './en/mapView';
import { page } from './en/page';
import { site } from './en/site';
import { story } from './en/story';
import { table } from './en/table';
import { timeline } from './en/timeline';
import { when } from './en/when';

export const en: Catalogue = {
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
