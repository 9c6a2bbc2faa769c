/**
 * The shape of itinerary.json, once: a Valibot schema from which the published
 * `itinerary.schema.json` comes. `resolved.ts` writes what it describes. Node only: the browser reads the file with a guard of its own, a tenth of the
 * size (`core/parse/resolved.ts`).
 */
import * as v from 'valibot';
import { itinerarySchema } from '../core/model/schema';
import { PRECISIONS } from '../core/model/vocabulary';
import { described, storySchema } from './storySchema';

const px = v.number();
const xy = described(v.strictTuple([px, px]), 'Frame units: x to the right, y down.');
const box = v.strictObject({ x: px, y: px, width: px, height: px });
const edge = v.strictTuple([v.picklist(['start', 'middle', 'end']), px]);
const path = described(v.string(), 'SVG path data in frame units.');
const landPath = described(v.string(), 'SVG path data in tenths of a frame unit.');
const legShape = {
  d: path,
  arrow: v.optional(
    v.strictObject({
      at: xy,
      angleDeg: v.number(),
      on: v.optional(
        described(v.string(), 'The ranges of width, as of labels, where alone it has room.'),
      ),
    }),
  ),
};
const color = described(v.pipe(v.number(), v.integer()), 'Of the palette, from 1; 0 is neutral.');
const perLayout = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ narrow: schema, medium: schema, wide: schema });
const inexact = v.optional(
  described(
    v.picklist(PRECISIONS.filter((one) => one !== 'venue')),
    'How exactly the place is known; absent for a venue.',
  ),
);
const corner = v.picklist(['tl', 'tr', 'bl', 'br']);

const frame = v.strictObject({
  projection: described(
    v.strictObject({
      kind: v.picklist(['conic-conformal', 'azimuthal-equal-area', 'equal-earth', 'orthographic']),
      rotate: v.strictTuple([px, px, px]),
      parallels: v.optional(v.strictTuple([px, px])),
      scale: px,
      translate: xy,
    }),
    "As d3-geo's projections take it.",
  ),
  width: px,
  height: px,
  windows: described(perLayout(box), 'The part of the frame that each layout shows.'),
  whole: v.optional(described(box, 'What the whole journey takes, home included.')),
});

const mapSchema = v.strictObject({
  frame,
  stops: v.array(
    v.strictObject({
      place: v.string(),
      at: xy,
      numbers: v.array(v.number()),
      color,
      precision: inexact,
      planned: v.optional(described(v.boolean(), 'Only announced.')),
      halfWidth: v.optional(px),
      shift: v.optional(v.record(v.string(), xy)),
    }),
  ),
  venues: v.array(
    v.strictObject({
      place: v.string(),
      name: v.string(),
      at: xy,
      color,
      precision: inexact,
    }),
  ),
  legs: v.array(
    v.strictObject({
      id: v.string(),
      status: v.picklist(['reported', 'announced', 'inferred']),
      outside: v.boolean(),
      head: v.optional(described(v.string(), 'Arrowhead that says by what it was made.')),
      shapes: v.array(v.strictObject({ on: v.string(), ...legShape })),
      zoomed: v.optional(
        described(v.strictObject(legShape), 'Where its discs had to be moved: once zoomed in.'),
      ),
    }),
  ),
  ghosts: v.optional(
    v.array(
      v.strictObject({
        place: v.string(),
        name: v.string(),
        at: xy,
        kind: v.picklist(['planned', 'version', 'off']),
        events: v.array(v.string()),
        offset: v.optional(v.strictTuple([px, px])),
      }),
    ),
  ),
  labels: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(['stop', 'visited', 'country', 'sea', 'home']),
      text: v.string(),
      detail: v.optional(v.string()),
      color: v.optional(color),
      at: xy,
      x: edge,
      y: edge,
      on: v.string(),
    }),
  ),
  countries: v.record(v.string(), color),
  kmAcross: perLayout(v.number()),
  corners: v.strictObject({ zoom: corner, scale: corner }),
  whole: v.optional(
    v.strictObject({
      home: xy,
      views: perLayout(v.strictObject({ k: v.number(), x: v.number(), y: v.number() })),
    }),
  ),
  credit: v.string(),
});

const basemapSchema = v.strictObject({
  land: landPath,
  lakes: landPath,
  rivers: landPath,
  far: described(v.string(), 'Coarse land around the frame, as path data in frame units.'),
  agreed: described(v.string(), 'Borders that both sides agree on, as path data.'),
  disputed: described(v.string(), 'Borders in dispute and lines of control, as path data.'),
  visited: described(
    v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), landPath),
    'The land of each country visited, by ISO 3166-1 alpha-2 code.',
  ),
});

const cardSchema = v.strictObject({
  plain: described(v.array(v.number()), 'Heights of the card by its width, rem.'),
  beside: v.array(
    v.strictObject({
      height: v.number(),
      neighbours: v.boolean(),
      sources: v.boolean(),
      size: v.number(),
    }),
  ),
});

const words = described(
  v.record(v.string(), v.unknown()),
  'Sentences by name, with places in braces; by plural category where they count.',
);

/** The whole file. */
export const resolvedSchema = v.strictObject({
  $schema: described(v.string(), 'Address of this schema.'),
  format: described(v.literal('carnet-itinerary'), 'What the file is.'),
  version: described(
    v.literal(1),
    'Of the format. It grows when a reader of the old one could misread the file.',
  ),
  generator: v.strictObject({ name: v.literal('Carnet'), version: v.string() }),
  itinerary: described(itinerarySchema, 'The events file as its author wrote it, checked.'),
  story: described(
    storySchema,
    'The same, resolved: every time an interval, every moment in words.',
  ),
  map: described(mapSchema, 'Where everything stands on the map.'),
  basemap: described(basemapSchema, 'The land under it.'),
  card: described(cardSchema, 'How high the card of one event has to be.'),
  words: described(
    v.strictObject({
      page: words,
      map: words,
      timeline: words,
      when: words,
      closing: words,
      mapLegend: words,
    }),
    'What the page around the story says, in its language.',
  ),
});
