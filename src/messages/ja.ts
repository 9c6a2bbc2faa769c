/** Every Japanese word that the App may show; see `en.ts`. */
import type { ViewMessages } from '../core/model/page';
import { mapView } from './ja/mapView';
import { page } from './ja/page';
import { timeline } from './ja/timeline';
import { when } from './ja/when';

export const ja: ViewMessages = { page, map: mapView, timeline, when };
