/** Every Arabic word that the App may show; see `en.ts`. */
import type { ViewMessages } from '../core/model/page';
import { mapView } from './ar/mapView';
import { page } from './ar/page';
import { timeline } from './ar/timeline';
import { when } from './ar/when';

export const ar: ViewMessages = { page, map: mapView, timeline, when };
