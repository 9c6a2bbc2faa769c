/**
 * Heights of what is written in a frame on somebody else's page, from the widths of the letters:
 * `core/layout/embedHeight` adds them up. It mirrors styles/embed.css in px at the usual size of
 * text, and takes its bounds from `cardHeight`. Called once per story by the build.
 */
import type { EmbedParts } from '../layout/embedHeight';
import { legendOf } from '../layout/legend';
import { secondDays } from '../layout/nights';
import { fill, fillPlural } from '../model/fill';
import type { MapPlan } from '../model/map';
import type { MapLegendMessages } from '../model/messages';
import type { PageData, ViewMessages } from '../model/page';
import type { ClosingMessages } from '../model/pageMessages';
import type { Story, StoryEvent } from '../model/story';
import {
  boldLine,
  paragraph,
  whenHeight,
  whoHeight,
  widthOf,
  type Context,
  type MeasureText,
} from './cardHeight';
import { cardParts, moreTitle } from './cardParts';
import { countLines, countRows } from './lines';
import { describeMapLegend } from './mapLegend';

/** What a frame shows. */
export interface EmbedContent {
  /** Words of the map's legend. */
  readonly legend: MapLegendMessages;
  /** Words of the foot. */
  readonly closing: ClosingMessages;
  readonly story: Story;
  readonly plan: Pick<MapPlan, 'legs' | 'stops' | 'ghosts'>;
  readonly page: Pick<PageData, 'story'>;
  readonly messages: ViewMessages;
  readonly measure: MeasureText;
}

const REM = 16;
/** The same in every language: in a frame each line counts. */
const LINE = 1.45;
/** The card's text, as a multiple of the page's. */
const CARD_SIZE = { stacked: 0.875, beside: 0.9375, told: 0.9375 } as const;
const CARD_GAP = 0.375;
/** Borders and paddings of the card. */
const CARD_EDGES = { inline: 4 + 1 + 24, block: 2 + 16 } as const;
/** The stop's disc, about which the first lines flow. */
const DISC = 2.25;
const SMALL = 0.875;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Returns the parts of a story's frame. */
export function embedParts(content: EmbedContent): EmbedParts {
  const { story, page } = content;
  return {
    heading: (width, isStacked) => headingHeight(content, width, isStacked ? 15 : 20),
    controls: (width, isTight) => controlsHeight(content, width, isTight),
    lanes: story.lanes.length,
    homeHours:
      story.axis.mixed === true || secondDays(page.story, page.story.home?.zone).length > 0,
    legend: (width) => legendHeight(content, width),
    card: steps((width, as) => cardHeight(content, width, as)),
    closed: (width) => closedHeight(content, width),
    footer: (width, isStacked) => footerHeight(content, width, isStacked),
  };
}

/** Width up to which a card counts as wide as the narrowest of its kind, px: a narrower one is never lower. */
const STEP = 4;

/** Measuring all cards for each px of a frame's width would take longer than all else in a build. */
function steps(height: EmbedParts['card']): EmbedParts['card'] {
  const known = new Map<string, number>();
  return (width, as) => {
    const step = Math.floor(width / STEP) * STEP;
    const key = `${as} ${String(step)}`;
    const found = known.get(key) ?? height(step, as);
    known.set(key, found);
    return found;
  };
}

/** Context of a text column of `width` px whose letters are `scale` times the usual. */
function contextOf({ story, messages, measure }: EmbedContent, width: number, scale = 1): Context {
  const { page, when } = messages;
  return { story, messages: page, when, measure, width: width / REM / scale, line: LINE };
}

function textWidth(content: EmbedContent, text: string, sizePx: number, isBold = false): number {
  const context = contextOf(content, 0);
  return widthOf(context, text, sizePx / REM, isBold ? 'bold' : 'regular') * REM;
}

function headingHeight(content: EmbedContent, width: number, size: number): number {
  const { kicker, title } = content.story;
  const lines = (text: string, px: number): number =>
    countLines([{ text, weight: 'bold' }], width, (part) => textWidth(content, part, px, true));
  return (kicker ? lines(kicker, 13) * 13 * LINE : 0) + lines(title, size * 1.03) * size * 1.25;
}

function controlsHeight(content: EmbedContent, width: number, isTight: boolean): number {
  const { controls, clock } = content.messages.page;
  const { home } = content.story;
  const words = Math.max(
    ...[controls.play, controls.pause].map((word) => textWidth(content, word, 15, true)),
  );
  const play = isTight ? Math.max(68, words + 18) : Math.max(76, words + 26);
  const clocks = [clock.local, ...(home ? [home.name] : []), clock.yours].map(
    (word) => textWidth(content, word, isTight ? 12 : 13) + (isTight ? 11 : 17),
  );
  const rows = countRows([play + 2 * (40 + 4), sum(clocks) + 1], width, 4);
  return rows * 40 + (rows - 1) * 4;
}

/** The rows of boxes of these widths, wrapping. */
function rowsHeight(
  widths: readonly number[],
  { width, line, gap }: { readonly width: number; readonly line: number; readonly gap: number },
): number {
  const rows = countRows(widths, width, 16);
  return rows * line + Math.max(0, rows - 1) * gap;
}

function legendHeight(content: EmbedContent, width: number): number {
  const words = content.messages.timeline.legend;
  const widths = legendOf(content.page.story).map(
    (entry) => (entry === 'exact' ? 8 : 20) + 4.8 + textWidth(content, words[entry], 12),
  );
  return rowsHeight(widths, { width, line: 12 * LINE, gap: 2 });
}

function cardHeight(content: EmbedContent, width: number, as: keyof typeof CARD_SIZE): number {
  const size = CARD_SIZE[as];
  const context = contextOf(content, width - CARD_EDGES.inline, size);
  const heights = content.story.events.map((event) => eventHeight(context, event, as === 'told'));
  return Math.max(...heights) * size * REM + CARD_EDGES.block;
}

function eventHeight(context: Context, event: StoryEvent, told: boolean): number {
  const parts = [
    headHeight(context, event),
    ...(told ? [paragraph(context, event.summary ?? ''), whoHeight(context, event)] : []),
    event.absent ? boldLine(context, context.messages.event.absent) : 0,
    boldLine(context, event.statusWords),
    partsHeight(context, event),
  ].filter((height) => height > 0);
  return sum(parts) + (parts.length - 1) * CARD_GAP;
}

function headHeight(context: Context, event: StoryEvent): number {
  const beside = { ...context, width: context.width - (event.stop === undefined ? 0 : DISC) };
  const when = whenHeight(beside, event);
  // The disc is higher than one line and lower than two.
  const forTitle = when > 2 ? context : beside;
  const title = countLines(
    [{ text: event.title, weight: 'bold' }],
    forTitle.width,
    (text, weight) => widthOf(context, text, 1.125 * 1.03, weight),
  );
  const where = paragraph(context, `${event.kindWords} · ${event.where}`, SMALL);
  return when + title * 1.125 * 1.25 + 0.225 + where;
}

/** The disputes, if any, and all the rest, each closed under its title. */
function partsHeight(context: Context, event: StoryEvent): number {
  const { story, messages } = context;
  const { disputes } = cardParts(event, story.language, messages.event);
  const more = moreTitle(event, story.language, messages.event);
  const titles = disputes === undefined ? [more] : [disputes, more];
  // The triangle before each title takes about a letter and a space.
  const heights = titles.map((title) => paragraph(context, `MM≠ ${title}`, SMALL) + 0.5 * SMALL);
  return 0.375 * SMALL + 1 / REM + sum(heights);
}

function closedHeight(content: EmbedContent, width: number): number {
  const { event } = content.messages.page;
  const titles = [fill(event.all, { n: content.story.events.length }), content.closing.behind];
  const lines = titles.map((title) =>
    countLines([{ text: `MM${title}`, weight: 'regular' }], width, (text) =>
      textWidth(content, text, 14),
    ),
  );
  return sum(lines.map((count) => 1 + 16 + count * 20));
}

function footerHeight(content: EmbedContent, width: number, isStacked: boolean): number {
  const { story, messages, closing } = content;
  const legend = mapLegend(content, isStacked).map(
    (text) => (isStacked ? 28 : 44) + 8 + textWidth(content, text, 12),
  );
  const credit = [
    closing.whole,
    fillPlural(messages.page.event.sources, story.sources.length, story.language),
    fill(closing.updated, { date: story.updated }),
  ].map((text) => textWidth(content, text, 13));
  return (
    1 +
    4 +
    rowsHeight(legend, { width, line: 12 * LINE, gap: 0 }) +
    rowsHeight(credit, { width, line: 13 * LINE, gap: 0 })
  );
}

/** The words of the map's legend: those beside a drawn line, and beside the card the others too. */
function mapLegend({ plan, story, legend: words }: EmbedContent, isStacked: boolean): string[] {
  const isDisputed = story.events.some(({ disputes }) => disputes.length > 0);
  const { lines, marks, note } = describeMapLegend(plan, isDisputed, words, story.language);
  const drawn = lines.map((line) => words[line]);
  return isStacked ? drawn : [...drawn, ...marks.map((mark) => words[mark]), note];
}
