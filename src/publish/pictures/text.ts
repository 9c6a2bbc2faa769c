/**
 * Lines of text as SVG. Each script gets its own list of fonts, since a renderer's own fallback may
 * take any weight; right-to-left lines are marked as such, since SVG would read them from the left.
 */
import type { Weight } from '../../core/geo/textWidth';
import { FAMILIES } from './fonts';
import { element, escapeXml } from './markup';

export type Anchor = 'start' | 'middle' | 'end';

/** How a line looks. */
export interface TextStyle {
  /** Px. */
  readonly size: number;
  readonly color: string;
  /** Default regular. */
  readonly weight?: Weight;
  /** Default sans. */
  readonly family?: 'sans' | 'serif';
  readonly italic?: boolean;
  /** Colour of a halo that keeps it readable on lines. Default none. */
  readonly halo?: string;
  /** Em, between letters that are not joined. Default 0. */
  readonly spacing?: number;
}

/** Where the middle of small letters' height lies above the baseline, em: about the same in all the fonts. */
const MIDDLE = 0.36;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /[\p{L}]/u;

/** Whether a text runs from right to left: whether its first letter does. */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

type Script = 'arabic' | 'japanese' | 'other';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const JAPANESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/**
 * Splits a line by the fonts that it needs. Japanese fonts have Latin letters that go with theirs, so
 * such a line is one run; Arabic ones have digits and marks but no Latin letters.
 */
function runsOf(text: string): { script: Script; text: string }[] {
  if (JAPANESE.test(text)) return [{ script: 'japanese', text }];
  if (!ARABIC.test(text)) return [{ script: 'other', text }];
  const runs: { script: Script; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const isLetter = /\p{L}/u.test(character);
    const own = ARABIC.test(character) ? 'arabic' : 'other';
    const script = isLetter || !last ? own : last.script;
    if (last?.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

/** Returns the content of a text element: runs of other scripts in their own fonts. */
function contentOf(text: string): string {
  const runs = runsOf(text);
  const content = runs.map(({ script, text: run }) =>
    script === 'other'
      ? escapeXml(run)
      : element(
          'tspan',
          { 'font-family': FAMILIES[script], 'letter-spacing': '0' },
          escapeXml(run),
        ),
  );
  return content.join('');
}

/** A stretch of a line with a look of its own. */
export interface Span {
  readonly text: string;
  readonly color?: string;
  readonly weight?: Weight;
}

function spanOf({ text, color, weight }: Span): string {
  if (color === undefined && weight === undefined) return contentOf(text);
  return element('tspan', { fill: color, 'font-weight': weightOf(weight) }, contentOf(text));
}

function weightOf(weight: Weight | undefined): string | undefined {
  return weight && (weight === 'bold' ? '700' : '400');
}

/** Returns one line; `x` is its edge named by `anchor` (by sides of the picture), `y` its baseline. */
export function textLine(
  content: string | readonly Span[],
  x: number,
  y: number,
  anchor: Anchor,
  style: TextStyle,
): string {
  const spans = typeof content === 'string' ? [{ text: content }] : content;
  const isRtl = isRightToLeft(spans.map(({ text }) => text).join(''));
  const inside = spans.map(spanOf).join('');
  const halo = style.halo === undefined ? {} : haloOf(style.halo);
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': style.size,
      'font-family': style.family === 'serif' ? FAMILIES.serif : undefined,
      'font-weight': style.weight === 'bold' ? '700' : undefined,
      'font-style': style.italic === true ? 'italic' : undefined,
      'letter-spacing': style.spacing === undefined ? undefined : style.spacing * style.size,
      fill: style.color,
      ...halo,
    },
    // An isolate, and no `direction`: that also turns the anchor round, and not in every renderer.
    isRtl ? `\u2067${inside}\u2069` : inside,
  );
}

function haloOf(color: string): Record<string, string | number> {
  return {
    stroke: color,
    'stroke-width': 2.5,
    'stroke-opacity': 0.85,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/** Returns the baseline of a line whose middle is at `y`. */
export function baselineAt(y: number, size: number): number {
  return y + size * MIDDLE;
}
