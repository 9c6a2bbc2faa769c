/**
 * Words of the page's own furniture: controls, card, list, sources. They travel in the page with
 * the story, in its language; the script carries none.
 */
import type { Template } from './messages';

export interface PageMessages {
  readonly controls: {
    /** Name of the group of play, previous and next. */
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly clock: {
    readonly label: string;
    readonly local: string;
    /** `{home}` is the home city. */
    readonly home: Template;
    readonly yours: string;
  };
  readonly position: {
    /** "Stop 2 · event 13 of 25"; `{stop}`, `{event}` and `{events}` are numbers. */
    readonly atStop: Template;
    /** At home or between stops: "Event 1 of 25". */
    readonly between: Template;
  };
  readonly card: {
    /** Name of the region. */
    readonly label: string;
    readonly with: string;
    readonly sources: Template;
    readonly earlierReports: string;
    readonly copyLink: string;
    readonly copied: string;
    /** Label of the field that holds the address when the clipboard is refused. */
    readonly copyByHand: string;
  };
  readonly list: {
    readonly label: string;
    readonly more: string;
    readonly absent: Template;
  };
  readonly dispute: {
    /** "Shown: Monday, with four of the five outlets." */
    readonly reading: Template;
  };
  readonly sources: {
    readonly heading: string;
    /** Before a number, for a reader who hears it: "source 7". */
    readonly one: Template;
    readonly via: Template;
    readonly newTab: string;
  };
  readonly disputes: string;
  readonly unknowns: string;
  readonly footer: {
    readonly updated: Template;
    /** "49 sources". */
    readonly sources: Template;
  };
}
