/** Every English word that the App may show; the build alone needs `en/story` and `en/problems`. */
import type { ViewMessages } from '../core/model/page';
import { mapView } from './en/mapView';
import { page } from './en/page';
import { timeline } from './en/timeline';
import { when } from './en/when';

export const en: ViewMessages = { page, map: mapView, timeline, when };
