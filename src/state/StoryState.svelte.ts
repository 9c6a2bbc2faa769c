/**
 * The state of one mounted story: what is selected, whose clock, whether it plays, how far each
 * view is zoomed. Views read getters and call verbs; nothing else writes. Effects on the outside
 * (address, timer) arrive as constructor arguments, so this runs in a test without a browser.
 */
import { parsePlain, type Inline } from '../core/describe/inline';
import type { EpochMs } from '../core/model/brand';
import type { LiveStory } from '../core/model/liveStory';
import type { StoryEvent, WhenWords } from '../core/model/story';
import type { Calendar, Clock, Happening, Link, MapZoom } from '../core/model/view';

/** How a selection came about: only a deliberate one makes a step of history. */
export type SelectionCause = 'deliberate' | 'passing';

/** What the state does to the world outside; each may be left out where there is none. */
export interface StoryEffects {
  /** Mirrors the state in the address; `push` makes a step of history. */
  readonly writeLink: (link: Link, how: 'push' | 'replace') => void;
  /** Calls back after the given time; returns what cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** The reader's zone (IANA name), or undefined where none can be told. Never asked in the build. */
  readonly readerZone: () => string | undefined;
  /** The key that zooms with the wheel, as this machine's keyboards name it. */
  readonly zoomKey: () => string;
  /** An event's moment in words for another zone: the one wording that is not done at build time. */
  readonly wordWhen: (event: StoryEvent, zone: string) => WhenWords;
  /** The full address of a link, or undefined where the page has none that others could open. */
  readonly addressOf: (link: Link) => string | undefined;
  /** Puts text on the clipboard; false where that is refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Hears what the reader does; `value` is the id of the event selected, or the clock chosen. */
  readonly tell: (what: Happening, value: string) => void;
}

/** What came of copying the link of the selected event; no address where the page has none to give. */
export interface Copy {
  readonly address?: string;
  readonly isDone: boolean;
}

const NO_EFFECTS: StoryEffects = {
  writeLink: () => undefined,
  after: () => () => undefined,
  readerZone: () => undefined,
  zoomKey: () => 'Ctrl',
  wordWhen: (event) => event.when.local,
  addressOf: () => undefined,
  copy: () => Promise.resolve(false),
  tell: () => undefined,
};
const FIT: MapZoom = { k: 1, x: 0, y: 0 };
/** Most that the map is magnified. */
const MAX_ZOOM = 12;
/** Least stretch of time that the timeline shows, ms. */
const MIN_RANGE_MS = 30 * 60_000;
/** Time to read one event while playing, ms. */
export const PLAY_STEP_MS = 2500;

/**
 * One story as one reader sees it now: `new StoryState(story, effects)`, once per App. Ends with
 * `destroy()`, which leaves no timer behind.
 */
export class StoryState {
  readonly story: LiveStory;
  readonly #effects: StoryEffects;
  readonly #byId: ReadonlyMap<string, StoryEvent>;
  #selected = $state('');
  #clock = $state<Clock>('local');
  #calendar = $state<Calendar>();
  #playing = $state(false);
  #announced = $state<string>();
  #copy = $state.raw<Copy>();
  #mapZoom = $state.raw<MapZoom>(FIT);
  #range = $state.raw<{ readonly from: EpochMs; readonly to: EpochMs }>({
    from: 0 as EpochMs,
    to: 0 as EpochMs,
  });
  #cancel: () => void = () => undefined;
  readonly #event = $derived.by(() => this.#find(this.#selected));

  /**
   * Effects that are not given do nothing. An empty story is the parser's problem, not ours: throws
   * a RangeError.
   */
  constructor(story: LiveStory, effects: Partial<StoryEffects> = {}) {
    const first = story.events[0];
    if (!first) throw new RangeError('a story has at least one event');
    this.story = story;
    this.#effects = { ...NO_EFFECTS, ...effects };
    this.#byId = new Map(story.events.map((event) => [event.id, event]));
    this.#selected = first.id;
    this.#range = story.extent;
  }

  /** The selected event; there always is one. */
  get event(): StoryEvent {
    return this.#event;
  }
  get clock(): Clock {
    return this.#clock;
  }
  /** In which days are given too; undefined for none. */
  get calendar(): Calendar | undefined {
    return this.#calendar;
  }
  get playing(): boolean {
    return this.#playing;
  }
  /** The reader's own zone; undefined where it cannot be told. */
  get readerZone(): string | undefined {
    return this.#effects.readerZone();
  }
  /** The key that zooms with the wheel. */
  get zoomKey(): string {
    return this.#effects.zoomKey();
  }
  /**
   * The event last selected on purpose, for the live region; undefined before any choice and while
   * playing, when a voice could not keep up.
   */
  get announced(): StoryEvent | undefined {
    return this.#announced === undefined ? undefined : this.#byId.get(this.#announced);
  }
  /** What came of the last {@link copyLink}; undefined before one and after another selection. */
  get copy(): Copy | undefined {
    return this.#copy;
  }
  get mapZoom(): MapZoom {
    return this.#mapZoom;
  }
  /** The stretch of time that the timeline shows. */
  get range(): { readonly from: EpochMs; readonly to: EpochMs } {
    return this.#range;
  }
  get isFirst(): boolean {
    return this.#event.index === 0;
  }
  get isLast(): boolean {
    return this.#event.index === this.story.events.length - 1;
  }

  /** A text without markup, in parts: what is in another language than the page is one of its own. */
  readonly say = (text: string): Inline[] => parsePlain(text, this.story.tongues);

  /** When an event was, in words, for the clock chosen. */
  when(event: StoryEvent): WhenWords {
    const zone = this.#zone;
    return zone === undefined ? event.when.local : this.#effects.wordWhen(event, zone);
  }

  /** Selects an event and stops playing. An unknown id selects nothing. */
  select(id: string, cause: SelectionCause = 'deliberate'): void {
    this.#stop();
    this.#show(id, cause);
    if (cause === 'deliberate' && this.#byId.has(id)) this.#announced = id;
  }

  /** Copies the address of the selected event, and keeps what came of it until another is selected. */
  async copyLink(): Promise<void> {
    const id = this.#selected;
    this.#effects.tell('copy-link', id);
    const address = this.#effects.addressOf(this.#link);
    const isDone = address !== undefined && (await this.#effects.copy(address));
    if (id === this.#selected) this.#copy = { address, isDone };
  }

  /** Selects the event `by` places further on (negative: back), stopping at both ends. */
  step(by: number): void {
    const last = this.story.events.length - 1;
    const next = this.story.events[Math.min(last, Math.max(0, this.#event.index + by))];
    if (next) this.select(next.id);
  }

  /** Steps through the events at reading pace; from the last one it starts over. */
  play(): void {
    if (this.#playing) return;
    const first = this.story.events[0];
    if (this.isLast && first) this.#show(first.id, 'passing');
    this.#playing = true;
    this.#announced = undefined;
    this.#effects.tell('play', this.#selected);
    this.#tick();
  }

  /** Stops playing and says where. Without effect when not playing. */
  pause(): void {
    if (!this.#playing) return;
    this.#stop();
    this.#announced = this.#selected;
    this.#effects.tell('pause', this.#selected);
  }

  /** The home clock is refused where the story has no home, the reader's where it cannot be told. */
  setClock(clock: Clock): void {
    if (!this.#allows(clock)) return;
    this.#clock = clock;
    this.#write('replace');
    this.#effects.tell('clock', clock);
  }

  /** Gives days in another calendar too, or in none. */
  setCalendar(calendar: Calendar | undefined): void {
    this.#calendar = calendar;
    this.#write('replace');
  }

  /** Zooms the map: up to 12 times, or below 1 out to the whole journey; 1 and what is no zoom is the whole window. */
  zoomMap(zoom: MapZoom): void {
    if (!(zoom.k > 0) || zoom.k === 1) this.#mapZoom = FIT;
    else this.#mapZoom = zoom.k <= MAX_ZOOM ? zoom : { ...zoom, k: MAX_ZOOM };
  }

  /** Shows a stretch of the timeline; clamped to the story's extent and to 30 minutes at least. */
  zoomTime(from: number, to: number): void {
    const { extent } = this.story;
    const whole = extent.to - extent.from;
    const length = Math.min(whole, Math.max(MIN_RANGE_MS, to - from));
    const start = Math.min(extent.to - length, Math.max(extent.from, from));
    this.#range = { from: start as EpochMs, to: (start + length) as EpochMs };
  }

  /**
   * Takes what an address says, without writing it back: a deep link, or back and forward. What it
   * leaves out is as at first; an unknown event changes nothing.
   */
  follow(link: Link): void {
    this.#stop();
    const id = link.event ?? this.story.events[0]?.id;
    if (id !== undefined && id !== this.#selected && this.#byId.has(id)) {
      this.#selected = id;
      this.#announced = id;
      this.#copy = undefined;
    }
    const clock = link.clock ?? 'local';
    if (this.#allows(clock)) this.#clock = clock;
    this.#calendar = link.calendar;
  }

  /** Takes an event that the page around asks for, and leaves the rest as it is; an unknown one changes nothing. */
  followEvent(event: string): void {
    if (this.#byId.has(event)) this.follow({ ...this.#link, event });
  }

  destroy(): void {
    this.#stop();
  }

  #allows(clock: Clock): boolean {
    if (clock === 'home') return this.story.home !== undefined;
    return clock === 'local' || this.readerZone !== undefined;
  }

  #stop(): void {
    this.#cancel();
    this.#playing = false;
  }

  get #link(): Link {
    return { event: this.#selected, clock: this.#clock, calendar: this.#calendar };
  }

  /** The zone of the clock shown, where it is not each place's own. */
  get #zone(): string | undefined {
    if (this.#clock === 'home') return this.story.home?.zone;
    // Asking the browser takes longer than all else that a selection does, so it is asked last.
    return this.#clock === 'yours' ? this.readerZone : undefined;
  }

  #find(id: string): StoryEvent {
    const event = this.#byId.get(id) ?? this.story.events[0];
    if (!event) throw new RangeError('a story has at least one event');
    return event;
  }

  #show(id: string, cause: SelectionCause): void {
    if (!this.#byId.has(id) || id === this.#selected) return;
    this.#selected = id;
    this.#copy = undefined;
    const isDeliberate = cause === 'deliberate';
    this.#write(isDeliberate ? 'push' : 'replace');
    this.#effects.tell(isDeliberate ? 'select' : 'step', id);
  }

  #write(how: 'push' | 'replace'): void {
    this.#effects.writeLink(this.#link, how);
  }

  #tick(): void {
    this.#cancel = this.#effects.after(PLAY_STEP_MS, () => {
      const next = this.story.events[this.#event.index + 1];
      if (next) this.#show(next.id, 'passing');
      if (next && !this.isLast) this.#tick();
      else this.pause();
    });
  }
}
