/**
 * How high the card has to be for its tallest event, per step of its width: an upper bound, from a
 * table of the widths of letters, since nothing can be measured when a page is built. It mirrors
 * the styles of views/detail (sizes, gaps, paddings): a browser test steps through all events at
 * many widths and fails when the two disagree. Called once per page by the build.
 */
import { CARD_STEPS_REM, type CardHeights } from '../model/card';
import { fill, fillPlural } from '../model/fill';
import type { PageMessages } from '../model/pageMessages';
import type { Story, StoryEvent } from '../model/story';
import { citeSources } from './cite';
import { parseInline, type Inline } from './inline';

/** Returns an upper bound of the width of one line, in px, at a size in px. */
export type MeasureText = (text: string, sizePx: number, weight?: 'regular' | 'bold') => number;

interface Context {
  readonly story: Story;
  readonly messages: PageMessages;
  /** As {@link MeasureText}, in rem. */
  readonly measure: MeasureText;
  /** Width of the text column, rem. */
  readonly width: number;
}

const LINE = 1.45;
const TEXT = 0.9375;
const SMALL = 0.875;
const GAP = 0.75;
/** Paddings and borders of the card: 1 rem on each side, and 5 px (2 px) of border. */
const EDGES_X = 2 + 5 / 16;
const EDGES_Y = 2 + 2 / 16;
/** The stop's disc and the space beside it. */
const DISC = 2.5;
const FOOT = 2.5 - 0.5;
/** A serif headline is set wider than the sans that the table bounds, a system's own serif at most this much. */
const SERIF = 1.08;

/**
 * Returns how many lines a text takes in a column, broken at spaces and hyphens, a longer word
 * broken where it must be. Empty text takes none.
 */
export function countLines(text: string, width: number, widthOf: (text: string) => number): number {
  let lines = 0;
  let room = 0;
  for (const word of text.split(/(?<=[\s-])/u)) {
    const bare = widthOf(word.trimEnd());
    if (bare > room) {
      lines += Math.max(1, Math.ceil(bare / width));
      room = width * Math.max(1, Math.ceil(bare / width));
    }
    room -= widthOf(word);
  }
  return lines;
}

const plainText = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : plainText(part.parts))).join('');

/** Height of a paragraph, rem. Emphasis may be anywhere in a text that has any. */
function paragraph(context: Context, text: string, size = TEXT, bold = false): number {
  const weight = bold || text.includes('**') ? 'bold' : 'regular';
  const shown = plainText(parseInline(text));
  const widthOf = (piece: string): number => context.measure(piece, size, weight);
  return countLines(shown, context.width, widthOf) * size * LINE;
}

/** The longest that the moment can read: on any clock, with the other clock in a line of its own. */
function whenHeight(context: Context, event: StoryEvent): number {
  const { local, home, second } = event.when;
  const localTime = fill(context.messages.clock.localTime, { time: local.full });
  const clocks = [
    [local.full, second ?? ''],
    // The reader's own clock reads as long as the longer of the two that are known.
    ...[local, home ?? local].map((words) => [words.full, localTime]),
  ];
  const heights = clocks.map(
    ([first = '', other = '']) =>
      paragraph(context, first, TEXT, true) + paragraph(context, other),
  );
  return Math.max(...heights);
}

function headHeight(context: Context, event: StoryEvent): number {
  const head = { ...context, width: context.width - DISC };
  const title = countLines(event.title, head.width, (piece) =>
    context.measure(piece, 1.25 * SERIF, 'bold'),
  );
  const where = paragraph(head, `${event.kindWords} · ${event.where}`);
  return whenHeight(head, event) + title * 1.25 * 1.25 + 0.25 + where;
}

function whoHeight(context: Context, event: StoryEvent): number {
  const names = event.with.flatMap((key) => {
    const person = context.story.people[key];
    return person ? [[person.name, person.role, person.of].filter(Boolean).join(', ')] : [];
  });
  return [...names, ...(event.others === undefined ? [] : [event.others])]
    .map((line) => paragraph(context, line, SMALL, true))
    .reduce((sum, height) => sum + height, 0);
}

/** The closed disclosures: a hairline, the title, its padding. Each triangle takes a letter's room. */
function partsHeight(context: Context, event: StoryEvent, beside: boolean): number {
  const { event: words } = context.messages;
  const titles = [
    ...event.disputes.map((dispute) => dispute.title),
    ...(event.history.length > 0 ? [words.earlier] : []),
    ...(event.note === undefined ? [] : [words.note]),
    ...event.links.map((link) => link.title),
    fillPlural(words.sources, event.sources.length, context.story.language),
  ];
  const closed = titles
    .map((title) => paragraph(context, `▶ ${title}`) + 0.75 + 1 / 16)
    .reduce((sum, height) => sum + height, 0);
  return closed + (beside ? referencesHeight(context, event) : 0);
}

/** The list of sources: items that wrap as a whole, each 0.75 em from the next. */
function referencesHeight(context: Context, event: StoryEvent): number {
  const { story, messages, measure, width } = context;
  const size = 0.8125;
  let lines = 0;
  let room = 0;
  for (const item of citeSources(event.sources, story.sources, messages.event.citedFor)) {
    const text = `${item.number} ${item.name} ${item.remark ?? ''}`;
    const needs = measure(text, size);
    if (needs > room) {
      const own = Math.max(1, Math.ceil(needs / width));
      lines += own;
      room = own * width;
    }
    room -= needs + 0.75 * size;
  }
  return lines * (size * LINE + 0.25);
}

function neighboursHeight(context: Context, event: StoryEvent): number {
  const { story, messages } = context;
  const around = [
    [story.events[event.index - 1], messages.controls.previous],
    [story.events[event.index + 1], messages.controls.next],
  ] as const;
  return around
    .map(([other, label]) => {
      if (!other) return 0;
      const whens = [other.when.local, ...(other.when.home ? [other.when.home] : [])];
      const first = Math.max(
        ...whens.map((words) => paragraph(context, `${label} · ${words.full}`, 0.8125)),
      );
      return first + paragraph(context, other.title, SMALL) + 1 + 1 / 16;
    })
    .reduce((sum, height) => sum + height, 0);
}

function eventHeight(context: Context, event: StoryEvent, beside: boolean): number {
  const { messages } = context;
  const parts = [
    headHeight(context, event),
    event.summary === undefined ? 0 : paragraph(context, event.summary),
    whoHeight(context, event),
    event.absent ? paragraph(context, messages.event.absent, SMALL, true) : 0,
    event.statusWords === '' ? 0 : paragraph(context, event.statusWords, SMALL, true),
    event.when.derived === undefined
      ? 0
      : paragraph(context, fill(messages.event.derived, { derived: event.when.derived }), SMALL),
    partsHeight(context, event, beside),
    beside ? neighboursHeight(context, event) : 0,
    FOOT,
  ].filter((height) => height > 0);
  return parts.reduce((sum, height) => sum + height, 0) + (parts.length - 1) * GAP + EDGES_Y;
}

/** Returns the card's heights for a story, in rem, rounded up to a quarter. */
export function findCardHeights(
  story: Story,
  messages: PageMessages,
  measure: MeasureText,
): CardHeights {
  const inRem: MeasureText = (text, size, weight) => measure(text, size * 16, weight) / 16;
  const highest = (step: number, beside: boolean): number => {
    const context = { story, messages, measure: inRem, width: step - EDGES_X };
    const heights = story.events.map((event) => eventHeight(context, event, beside));
    return Math.ceil(Math.max(...heights) * 4) / 4;
  };
  return {
    plain: CARD_STEPS_REM.map((step) => highest(step, false)),
    beside: CARD_STEPS_REM.map((step) => highest(step, true)),
  };
}
