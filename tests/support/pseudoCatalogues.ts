/** Stands for `src/messages/catalogues` where a page is drawn in the language that nobody speaks. */
import type { Catalogue } from '../../src/core/model/catalogue';
import { en } from '../../src/messages/en';
import { pseudo } from './pseudo';

const catalogue = pseudo(en);

/** Returns the same words for every language. */
export function catalogueOf(): Catalogue {
  return catalogue;
}
