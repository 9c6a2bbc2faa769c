/** Every Turkish word that the App may show; see `en.ts`. */
import type { ViewMessages } from '../core/model/page';
import { mapView } from './tr/mapView';
import { page } from './tr/page';
import { timeline } from './tr/timeline';
import { when } from './tr/when';

export const tr: ViewMessages = { page, map: mapView, timeline, when };
