/** Every French word that the App may show; see `en.ts`. */
import type { ViewMessages } from '../core/model/page';
import { mapView } from './fr/mapView';
import { page } from './fr/page';
import { timeline } from './fr/timeline';
import { when } from './fr/when';

export const fr: ViewMessages = { page, map: mapView, timeline, when };
