/** Words of the timeline, its tools and its legend. */
import type { Plural, Template } from './messages';

export interface TimelineMessages {
  /** Name of the region. */
  readonly label: string;
  /** How to read it and which keys there are; for screen readers, and in no other place. */
  readonly howTo: string;
  /** Name of the scrubber. */
  readonly event: string;
  /** Its value: "13 of 25: Tuesday 19 August, 11:05, Defence ministers' meeting". */
  readonly position: Template;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  /** A block of events too close to tell apart. */
  readonly crowd: Plural;
  readonly legend: {
    readonly label: string;
    readonly exact: string;
    readonly part: string;
    readonly bounds: string;
    /** An end of such a line that no source states. */
    readonly half: string;
    readonly move: string;
    readonly stay: string;
    readonly travel: string;
    readonly announced: string;
    /** Announced, or without the traveller. */
    readonly hollow: string;
    readonly off: string;
    /** Ghosts: a plan that was not followed, a version that is not the one shown. */
    readonly planned: string;
    readonly version: string;
    /** The sign for an event on which sources differ; also said of it. */
    readonly disputed: string;
    readonly night: string;
  };
}
