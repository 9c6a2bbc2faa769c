/**
 * The languages of a story: where each has its pages, and the ways between them. The page in the
 * file's own language stands in the story's folder, every other in a folder below, named by its tag.
 */
import { capitalized } from '../core/model/language';
import type { LanguageLink, OtherStory } from '../core/model/page';
import { wayTo, type Place } from './files';
import type { BuiltPage } from './page';

/** A story in one language. */
export interface Edition {
  readonly built: BuiltPage;
  readonly place: Place;
}

/** A story in every language that its file has, its own first. */
export type Editions = readonly [Edition, ...Edition[]];

/** Returns where the page of a translation stands. */
export function placeIn(language: string, { folder, ...rest }: Place): Place {
  return { ...rest, folder: `${folder}${language}/` };
}

/** Returns the languages of a story for the page of one of them; none for a story of one language. */
export function languageLinks(open: Edition, editions: Editions): readonly LanguageLink[] {
  if (editions.length === 1) return [];
  return editions.map(({ built: { story }, place }) => ({
    language: story.language,
    name: nameOf(story.language),
    href: wayTo(open.place, place),
    isOpen: place === open.place,
  }));
}

/** A language by the name that it has for itself, as a list has it; by its tag, if `Intl` has none. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return capitalized(name, language);
}

/** Returns the site's other stories for a page, each in the page's language, or if it has not that, in its own. */
export function otherStories(open: Edition, site: readonly Editions[]): readonly OtherStory[] {
  const { language } = open.built.story;
  return site
    .filter((editions) => !editions.includes(open))
    .map((editions) => {
      const same = editions.find(({ built }) => built.story.language === language);
      const { built, place } = same ?? editions[0];
      return {
        title: built.story.title,
        href: wayTo(open.place, place),
        ...(same ? {} : { language: built.story.language }),
      };
    });
}
