/**
 * Shapes of the catalogues that only the build or the element reads. English says which messages
 * there are; a language that lacks one does not compile.
 */
import type { Plural } from '../core/model/messages';
import type { element } from './en/element';
import type { credit } from './en/map';
import type { problemFacts, problemReport, problems } from './en/problems';
import type { site } from './en/site';

/** A catalogue of the same messages in any words; what has plural forms may have others. */
type Shape<Words> = Words extends string
  ? string
  : Words extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof Words]: Shape<Words[Key]> };

export type ElementMessages = Shape<typeof element>;
export type CreditMessages = Shape<typeof credit>;
export type SiteMessages = Shape<typeof site>;
export type ProblemMessages = Shape<typeof problems>;
export type ProblemFactMessages = Shape<typeof problemFacts>;
export type ProblemReportMessages = Shape<typeof problemReport>;
