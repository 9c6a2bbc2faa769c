/**
 * How high the card has to be for its tallest event, per step of its width: estimated from a table
 * of the widths of letters, since nothing can be measured when a page is built. It mirrors the
 * styles of views/detail (sizes, gaps, paddings): a browser test steps through all events at many
 * widths and fails when the two disagree. Called once per page by the build.
 *
 * The table bounds every common font; the card takes a little less, which holds for Noto Sans and
 * all narrower ones (Windows, macOS, iOS, Android, most of Linux). Where a reader's font is wider
 * still, the tallest card may grow by a line; the other way round every reader would see a gap.
 */
import {
  CARD_BESIDE_REM,
  CARD_STEPS_REM,
  MAP_TO_CARD,
  type CardBeside,
  type CardHeights,
} from '../model/card';
import { MAP_ASPECT } from '../model/map';
import { lineHeightOf } from '../model/language';
import type { WhenMessages } from '../model/messages';
import type { ViewMessages } from '../model/page';
import type { PageMessages } from '../model/pageMessages';
import type { Story, StoryEvent, WhenWords } from '../model/story';
import { cardParts } from './cardParts';
import { citeSources } from './cite';
import { whenTeller } from './clockWords';
import { parseInline, type Inline } from './inline';
import { countLines, countRows, type Run } from './lines';
import { officeOf, whoIsThere } from './who';

/** Returns an upper bound of the width of one line, in px, at a size in px. */
export type MeasureText = (text: string, sizePx: number, weight?: 'regular' | 'bold') => number;

/** What the height of a text in a card depends on. */
export interface Context {
  readonly story: Story;
  readonly messages: PageMessages;
  readonly when: WhenMessages;
  readonly measure: MeasureText;
  /** Width of the text column, rem. */
  readonly width: number;
  /** Height of a line, as a multiple of the text's size. */
  readonly line: number;
}

const REM_PX = 16;
/** From the table's bound to Noto Sans, with 4% to spare. */
const TO_NOTO = { regular: 0.94, bold: 0.86 } as const;
/** A system's serif, against the sans that the table has. */
const SERIF = 1.03;
const TEXT = 0.9375;
const SMALL = 0.875;
const GAP = 0.75;
/** Paddings and borders of the card: 1 rem on each side, and 5 px (2 px) of border. */
const EDGES_X = 2 + 5 / REM_PX;
const EDGES_Y = 2 + 2 / REM_PX;
/** The stop's disc and the space beside it. */
const DISC = 2.5;
const FOOT = 2 - 0.5;

/** Returns the width of a piece of text, rem. */
export function widthOf(
  context: Context,
  text: string,
  size: number,
  weight: Run['weight'],
): number {
  return (context.measure(text, size * REM_PX, weight) * TO_NOTO[weight]) / REM_PX;
}

/** Height of a paragraph of runs of one size, rem; 0 for nothing. */
function runsHeight(context: Context, runs: readonly Run[], size: number): number {
  const measure = (text: string, weight: Run['weight']): number =>
    widthOf(context, text, size, weight);
  return countLines(runs, context.width, measure) * size * context.line;
}

function toRuns(parts: readonly Inline[], weight: Run['weight'] = 'regular'): Run[] {
  return parts.flatMap((part) =>
    part.kind === 'text'
      ? [{ text: part.text, weight }]
      : toRuns(part.parts, part.kind === 'strong' ? 'bold' : weight),
  );
}

/** Returns the height of a text with emphasis and links, rem. */
export const paragraph = (context: Context, text: string, size = TEXT): number =>
  runsHeight(context, toRuns(parseInline(text)), size);
/** Returns the height of a bold text, rem. */
export const boldLine = (context: Context, text: string, size = SMALL): number =>
  runsHeight(context, [{ text, weight: 'bold' }], size);
const sum = (heights: readonly number[]): number => heights.reduce((a, b) => a + b, 0);

/** The clocks that differ most from each other: a reader may be anywhere between. */
const FAR_ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;

/** Returns the height of the longest that the moment can read: on any clock, with the other clock in a line of its own. */
export function whenHeight(context: Context, event: StoryEvent): number {
  const heights = whensOf(context, event).map(
    ({ full, second = '' }) => boldLine(context, full, TEXT) + paragraph(context, second),
  );
  return Math.max(...heights);
}

/** What the moment can read, for events whose words are measured at many widths. */
const whens = new WeakMap<StoryEvent, readonly WhenWords[]>();

function whensOf({ story, when }: Context, event: StoryEvent): readonly WhenWords[] {
  const known = whens.get(event);
  if (known) return known;
  const tell = whenTeller(story.language, when);
  const { local, home } = event.when;
  const all = [local, ...(home ? [home] : []), ...FAR_ZONES.map((zone) => tell(event, zone))];
  whens.set(event, all);
  return all;
}

function headHeight(context: Context, event: StoryEvent): number {
  const head = { ...context, width: context.width - DISC };
  const title = countLines([{ text: event.title, weight: 'bold' }], head.width, (text, weight) =>
    widthOf(context, text, 1.25 * SERIF, weight),
  );
  const where = paragraph(head, `${event.kindWords} · ${event.where}`);
  return whenHeight(head, event) + title * 1.25 * 1.25 + 0.25 + where;
}

/** Returns the height of the list of people, rem; 0 where nobody is named. */
export function whoHeight(context: Context, event: StoryEvent): number {
  const people = whoIsThere(event, context.story).map((person) => {
    const rest = officeOf(person, context.messages.event);
    const runs: Run[] = [
      { text: person.name, weight: 'bold' },
      { text: rest, weight: 'regular' },
    ];
    return runsHeight(context, runs, SMALL);
  });
  return sum(people) + paragraph(context, event.others ?? '', SMALL);
}

/** The closed disclosures: one for the disputes in its own row, the others side by side. */
function partsHeight(context: Context, event: StoryEvent, sourcesOpen: boolean): number {
  const { story, messages, width } = context;
  const parts = cardParts(event, story.language, messages.event);
  const closed = [parts.earlier, parts.note, sourcesOpen ? undefined : parts.sources];
  // The triangle before each title takes about a letter and a space.
  const widths = closed.flatMap((title) =>
    title === undefined ? [] : widthOf(context, title, SMALL, 'regular') + 1.25 * SMALL,
  );
  const rows = countRows(widths, width, 1) + (parts.disputes === undefined ? 0 : 1);
  const more =
    parts.disputes === undefined ? 0 : paragraph(context, `MM≠ ${parts.disputes}`, SMALL);
  const extra = Math.max(0, more - SMALL * context.line);
  const sources = sourcesOpen ? referencesHeight(context, event) : 0;
  return 0.375 + 1 / REM_PX + rows * (SMALL * context.line + 0.5) + extra + sources;
}

/** The open list of sources: items that wrap as a whole, 0.75 em apart. */
function referencesHeight(context: Context, event: StoryEvent): number {
  const { story, messages, width } = context;
  const size = 0.8125;
  const items = citeSources(event.sources, story.sources, messages.event.citedFor, true);
  const widths = items.map(({ number, name, remark }) =>
    widthOf(context, `${String(number)} ${name} ${remark ?? ''}`, size, 'regular'),
  );
  return countRows(widths, width, 0.75 * size) * (size * context.line + 0.25);
}

function neighboursHeight(context: Context, event: StoryEvent): number {
  const { story, messages } = context;
  const around = [
    { other: story.events[event.index - 1], label: messages.controls.previous },
    { other: story.events[event.index + 1], label: messages.controls.next },
  ];
  return sum(
    around.map(({ other, label }) => {
      if (!other) return 0;
      const whens = [other.when.local, other.when.home ?? other.when.local].map((words) =>
        paragraph(context, `${label} · ${words.full}`, 0.8125),
      );
      return Math.max(...whens) + paragraph(context, other.title, SMALL) + 1 + 1 / REM_PX;
    }),
  );
}

/** Height of what stands in one event's card, in rem at the usual size. */
function eventHeight(
  context: Context,
  event: StoryEvent,
  room: Pick<CardBeside, 'neighbours' | 'sources'>,
): number {
  const { messages } = context;
  const parts = [
    headHeight(context, event),
    paragraph(context, event.summary ?? ''),
    whoHeight(context, event),
    event.absent ? boldLine(context, messages.event.absent) : 0,
    boldLine(context, event.statusWords),
    partsHeight(context, event, room.sources),
    room.neighbours ? neighboursHeight(context, event) : 0,
    FOOT,
  ].filter((height) => height > 0);
  return sum(parts) + (parts.length - 1) * GAP;
}

const PLAIN = { neighbours: false, sources: false, size: 1 } as const;
/** What the card may hold beside the map, the most first. */
const ROOMS = [
  { neighbours: true, sources: true, size: 1.125 },
  { neighbours: true, sources: true, size: 1.0625 },
  { neighbours: true, sources: true, size: 1 },
  { neighbours: true, sources: false, size: 1 },
  PLAIN,
] as const;
/** What it holds where nothing fits: the smallest text is then 12 px still. */
const TIGHT = { ...PLAIN, size: 0.9375 } as const;

/**
 * Returns the card's heights for a story, rounded up to a quarter of a rem. Beside the map it holds
 * as much as fits the map's height there.
 */
export function findCardHeights(
  story: Story,
  { page: messages, when }: Pick<ViewMessages, 'page' | 'when'>,
  measure: MeasureText,
): CardHeights {
  const line = lineHeightOf(story.language);
  const highest = (step: number, room: Omit<CardBeside, 'height'>): number => {
    // Larger text in a column is the same as usual text in a narrower one, enlarged.
    const width = (step - EDGES_X) / room.size;
    const context = { story, messages, when, measure, width, line };
    const heights = story.events.map((event) => eventHeight(context, event, room));
    return Math.ceil((Math.max(...heights) * room.size + EDGES_Y) * 4) / 4;
  };
  const besideAt = (step: number): CardBeside => {
    const mapHeight = (step * MAP_TO_CARD) / MAP_ASPECT.wide;
    const rooms = ROOMS.map((room) => ({ ...room, height: highest(step, room) }));
    const tight = { ...TIGHT, height: highest(step, TIGHT) };
    return rooms.find(({ height }) => height <= mapHeight) ?? tight;
  };
  return {
    plain: CARD_STEPS_REM.map((step) => highest(step, PLAIN)),
    beside: CARD_BESIDE_REM.map(besideAt),
  };
}
