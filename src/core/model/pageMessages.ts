/**
 * Words of the page's own furniture: controls, card, list, sources. They travel in the page with
 * the story, in its language; the script carries none.
 */
import type { Plural, Template } from './messages';

export interface PageMessages {
  readonly controls: {
    /** Name of the group of play, previous and next. */
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    /** "Stop 2 · event 13 of 25": numbers of the stop, of the event, of all events. */
    readonly atStop: Template;
    /** At home, or between stops: "Event 1 of 25". */
    readonly between: Template;
  };
  readonly clock: {
    readonly label: string;
    readonly local: string;
    readonly yours: string;
  };
  /** A second calendar for the days of the list. */
  readonly calendar: {
    readonly label: string;
    /** The choice of no second calendar. */
    readonly none: string;
    /** Which of two dates is given, where the calendar's day begins at sunset. */
    readonly sunset: string;
    /** Of dates that are reckoned where others sight the moon. */
    readonly sighted: string;
  };
  readonly event: {
    /** Name of the card's region. */
    readonly card: string;
    readonly list: string;
    /** Opens the list where it is closed: "All 25 events, in order". */
    readonly all: Template;
    readonly sources: Plural;
    /** Opens what a row of the list does not show at once; `{n}` counts the sources. */
    readonly more: Plural;
    /** The same of an event without sources. */
    readonly details: string;
    /** In place of their titles, where an event has several disputes. */
    readonly disputes: Plural;
    readonly earlier: string;
    readonly note: string;
    /** `{derived}`: "from the press conference before it and the welcome after it". */
    readonly derived: Template;
    readonly absent: string;
    /** `{reading}` is what the page shows where sources differ. */
    readonly shown: Template;
    /** What is said of a dispute of which no version is shown. */
    readonly notSettled: string;
    /** Between names, dates and other parts of a list. */
    readonly join: string;
    /** Between people with their offices, which have commas. */
    readonly peopleJoin: string;
    /** What follows a person's name: the office and whose it is, or the one alone. */
    readonly office: Template;
    readonly officeAlone: Template;
    /** What a citation is for: "(for the date)". */
    readonly citedFor: Template;
    readonly copyLink: string;
    readonly copied: string;
    /** Names the field to copy from where the clipboard is refused. */
    readonly copyByHand: string;
    /** In place of a link, where the page stands in a frame without an address. */
    readonly copyNone: string;
  };
  readonly page: {
    /** In place of a part that could not be drawn. */
    readonly mapFailed: string;
    readonly timelineFailed: string;
  };
}

/** Words of what follows the story and never changes: the App has none of them. */
export interface ClosingMessages {
  readonly disputes: string;
  readonly unknowns: string;
  readonly sources: string;
  /** Who passed a source on: "via Reuters". */
  readonly via: Template;
  /** Between a source's publisher and its title. */
  readonly colon: string;
  readonly updated: Template;
  /** In a frame, opens what the full page ends with. */
  readonly behind: string;
  /** From a frame to the page of its own. */
  readonly whole: string;
}
