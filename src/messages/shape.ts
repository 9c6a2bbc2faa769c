/**
 * Shapes of the catalogues of the check's reports, which only the command line prints. English says
 * which messages there are; a language that lacks one does not compile.
 */
import type { Plural } from '../core/model/messages';
import type { problemFacts, problemReport, problems } from './en/problems';

/** A catalogue of the same messages in any words; what has plural forms may have others. */
type Shape<Words> = Words extends string
  ? string
  : Words extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof Words]: Shape<Words[Key]> };

export type ProblemMessages = Shape<typeof problems>;
export type ProblemFactMessages = Shape<typeof problemFacts>;
export type ProblemReportMessages = Shape<typeof problemReport>;
