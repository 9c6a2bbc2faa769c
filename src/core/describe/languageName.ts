/** Returns the reader's word for a language, "Japanese" in `language`; the tag itself where there is none. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
