/**
 * The light colours of the page, for pictures that no style reaches: read from the one file that
 * holds them, so that a picture and a page cannot differ.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Triple = readonly [number, number, number];

/** Looks colours up by the name of their token without `--carnet-`. */
export interface Colors {
  /** Returns `#rrggbb`. @throws RangeError if there is no such token or it is no colour. */
  readonly of: (token: string) => string;
  /** Returns the colour of a palette index; above eight the palette repeats. */
  readonly country: (index: number) => string;
}

let known: Colors | undefined;

/** Returns the colours of the light page; reads the file once per process. */
export function lightColors(): Colors {
  known ??= readColors(
    readFileSync(fileURLToPath(new URL('../../styles/themes.css', import.meta.url)), 'utf8'),
  );
  return known;
}

/** Returns the light colours of a style; hooks of a host count as not set. */
export function readColors(css: string): Colors {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of bare.matchAll(/--carnet-([\w-]+):\s*([^;]+);/g)) {
    if (!tokens.has(name)) tokens.set(name, value.trim());
  }
  const of = (token: string): string => {
    const value = tokens.get(token);
    if (value === undefined) throw new RangeError(`no colour --carnet-${token}`);
    const light = /^(?:var\(--carnet-host-[\w-]+,\s*)?light-dark\(\s*(#[0-9a-f]{6})\b/.exec(value);
    if (light?.[1] !== undefined) return light[1];
    const other = [...value.matchAll(/--carnet-([\w-]+)/g)].at(-1)?.[1];
    if (other === undefined || other === token) throw new RangeError(`no colour: ${value}`);
    return of(other);
  };
  const country = (index: number): string =>
    of(`cat-${String(index === 0 ? 0 : ((index - 1) % 8) + 1)}`);
  return { of, country };
}

/** Returns the tint of a palette index, which is the land visited. */
export function tintOf(colors: Colors, index: number): string {
  return colors.of(`cat-${String(index === 0 ? 0 : ((index - 1) % 8) + 1)}-tint`);
}

/** Returns what CSS makes of `color-mix(in oklab, a share, b)`; colours are `#rrggbb`, `share` 0 to 1. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [toOklab(a), toOklab(b)];
  const at = (index: 0 | 1 | 2): number => from[index] * share + to[index] * (1 - share);
  return fromOklab([at(0), at(1), at(2)]);
}

function toOklab(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [channel(1), channel(3), channel(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const hex = linear.map((value) => {
    const inside = Math.min(1, Math.max(0, value));
    const gamma = inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(gamma * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}
