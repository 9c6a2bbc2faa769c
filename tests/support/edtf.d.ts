/** What the tests use of the `edtf` package, which has no types of its own. */
declare module 'edtf' {
  /** What it says of a date; instants in ms, `max` infinite for an open interval. */
  interface Extended {
    readonly type: string;
    readonly min: number;
    readonly max: number;
    readonly values?: readonly unknown[];
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
  }
  /** Throws for text that it cannot read. */
  export default function edtf(text: string): Extended;
}
