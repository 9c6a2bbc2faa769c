/**
 * The state of one mounted story: what is selected, whose clock, whether it plays, how far each
 * view is zoomed. Views read getters and call verbs; nothing else writes. Effects on the outside
 * (address, timer) arrive as constructor arguments, so this runs in a test without a browser.
 */
import type { EpochMs } from '../core/model/brand';
import type { Story, StoryEvent } from '../core/model/story';
import type { Clock, Link, MapZoom } from '../core/model/view';

/** How a selection came about: only a deliberate one makes a step of history. */
export type SelectionCause = 'deliberate' | 'passing';

export interface StoryEffects {
  /** Mirrors the state in the address; `push` makes a step of history. */
  readonly writeLink: (link: Link, how: 'push' | 'replace') => void;
  /** Calls back after the given time; returns what cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
}

const NO_EFFECTS: StoryEffects = { writeLink: () => undefined, after: () => () => undefined };
const FIT: MapZoom = { k: 1, x: 0, y: 0 };
/** Time to read one event while playing, ms. */
export const PLAY_STEP_MS = 2500;

export class StoryState {
  readonly story: Story;
  readonly #effects: StoryEffects;
  readonly #byId: ReadonlyMap<string, StoryEvent>;
  #selected = $state('');
  #clock = $state<Clock>('local');
  #playing = $state(false);
  #mapZoom = $state.raw<MapZoom>(FIT);
  #range = $state.raw<{ readonly from: EpochMs; readonly to: EpochMs }>({
    from: 0 as EpochMs,
    to: 0 as EpochMs,
  });
  #cancel: () => void = () => undefined;
  readonly #event = $derived.by(() => this.#find(this.#selected));

  /** An empty story is the parser's problem, not ours: throws a RangeError. */
  constructor(story: Story, effects: StoryEffects = NO_EFFECTS) {
    const first = story.events[0];
    if (!first) throw new RangeError('a story has at least one event');
    this.story = story;
    this.#effects = effects;
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
  get playing(): boolean {
    return this.#playing;
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

  /** Selects an event and stops playing. An unknown id changes nothing. */
  select(id: string, cause: SelectionCause = 'deliberate'): void {
    this.pause();
    this.#show(id, cause);
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
    this.#tick();
  }

  pause(): void {
    this.#cancel();
    this.#playing = false;
  }

  setClock(clock: Clock): void {
    if (clock === 'home' && !this.story.home) return;
    this.#clock = clock;
    this.#write('replace');
  }

  zoomMap(zoom: MapZoom): void {
    this.#mapZoom = zoom.k <= 1 ? FIT : zoom;
  }

  /** Shows a stretch of the timeline; clamped to the story's extent and to 30 minutes at least. */
  zoomTime(from: number, to: number): void {
    const { extent } = this.story;
    const whole = extent.to - extent.from;
    const length = Math.min(whole, Math.max(30 * 60_000, to - from));
    const start = Math.min(extent.to - length, Math.max(extent.from, from));
    this.#range = { from: start as EpochMs, to: (start + length) as EpochMs };
  }

  /** Takes what an address says, without writing it back: a deep link, or back and forward. */
  follow(link: Link): void {
    this.pause();
    const first = this.story.events[0];
    const id = link.event ?? first?.id;
    if (id !== undefined && this.#byId.has(id)) this.#selected = id;
    const clock = link.clock ?? 'local';
    if (clock !== 'home' || this.story.home) this.#clock = clock;
  }

  destroy(): void {
    this.pause();
  }

  #find(id: string): StoryEvent {
    const event = this.#byId.get(id) ?? this.story.events[0];
    if (!event) throw new RangeError('a story has at least one event');
    return event;
  }

  #show(id: string, cause: SelectionCause): void {
    if (!this.#byId.has(id) || id === this.#selected) return;
    this.#selected = id;
    this.#write(cause === 'deliberate' ? 'push' : 'replace');
  }

  #write(how: 'push' | 'replace'): void {
    this.#effects.writeLink({ event: this.#selected, clock: this.#clock }, how);
  }

  #tick(): void {
    this.#cancel = this.#effects.after(PLAY_STEP_MS, () => {
      const next = this.story.events[this.#event.index + 1];
      if (next) this.#show(next.id, 'passing');
      if (next && !this.isLast) this.#tick();
      else this.#playing = false;
    });
  }
}
