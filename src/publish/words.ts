/** Puts the words of a page's language into its script, which is built once for all languages. */
import type { ViewMessages } from '../core/model/page';

/** What stands for them in the code; `src/main.ts` declares it. */
const MARK = /\bCARNET_WORDS\b/g;
/** A key of a JSON object that needs no quotes; no string holds an unescaped quote. */
const KEY = /"([a-z_$][\w$]*)":/gi;

/** Returns the words as an expression. Only those of the views, whatever else is given. */
export function wordsCode({ page, map, timeline, when }: ViewMessages): string {
  return JSON.stringify({ page, map, timeline, when }).replace(KEY, '$1:');
}

/** Returns the code with the words in it. Throws where it does not ask for them exactly once. */
export function withWords(code: string, messages: ViewMessages): string {
  const times = code.match(MARK)?.length ?? 0;
  if (times !== 1) throw new Error(`the script asks ${String(times)} times for its words`);
  return code.replace(MARK, () => wordsCode(messages));
}
