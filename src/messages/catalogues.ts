/** The languages that Carnet speaks, and which of them a story's pages are worded in. */
import type { Catalogue } from '../core/model/catalogue';
import { primaryOf } from '../core/model/language';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { tr } from './tr';

/** By language, as BCP 47 has it. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, ja, tr, ar, fr };

/**
 * Returns the words for pages in the language of a BCP 47 tag: `fr` serves `fr-CH`. A language that
 * Carnet does not speak gives English ones.
 */
export function catalogueOf(tag: string): Catalogue {
  return CATALOGUES[primaryOf(tag)] ?? en;
}
