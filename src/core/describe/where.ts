/**
 * Where, in words that say how precisely: "Ministry of National Defence, Ankara", "Djibouti City
 * (venue not reported)". Never more precise than the file.
 */
import { fill } from '../model/fill';
import type { EventSpec, Itinerary, PlaceSpec, Text } from '../model/itinerary';
import type { StoryMessages } from '../model/storyMessages';
import type { StoryContext } from './storyContext';
import type { Texts } from './texts';
import { kindsOf, placeOf, textIn } from '../story/runs';

/** How a place is said: which words a file has for it, and what is put around them. */
interface PlaceWords {
  readonly itinerary: Pick<Itinerary, 'language'>;
  /** BCP 47, of the page. */
  readonly language: string;
  readonly messages: StoryMessages['where'];
  /** Says a name, and of one in another language which. */
  readonly name: Texts['name'];
}

/** "name, city", or the name alone where it is or already says the city. */
export function describePlace(
  { name, city }: PlaceSpec,
  { itinerary, language, messages, name: say }: PlaceWords,
): string {
  const plain = (value: Text): string => textIn(value, language, itinerary.language);
  const isEnough = city === undefined || plain(name).includes(plain(city));
  return isEnough ? say(name) : fill(messages.inCity, { place: say(name), city: say(city) });
}

/** Returns the line for an event, with what is not reported about its place; `text` says its note. */
export function describeWhere(
  itinerary: Itinerary,
  event: EventSpec,
  language: string,
  messages: StoryMessages['where'],
  { text, name }: Pick<Texts, 'text' | 'name'>,
): string {
  const place = placeOf(itinerary, event.at);
  const placeWords = { itinerary, language, messages, name };
  const words = describePlace(place, placeWords);
  if (event.from !== undefined) {
    const from = describePlace(placeOf(itinerary, event.from), placeWords);
    return fill(messages.fromTo, { from, to: words });
  }
  if (event.placeNote !== undefined) {
    const note = text(event.placeNote);
    // An assumed place is not said to be in a city: the note tells where it is shown.
    const assumed = event.placeBasis === 'assumed';
    const said = assumed ? name(place.name) : words;
    return fill(messages.noted, { place: said, note });
  }
  if (event.placeBasis === 'assumed') return fill(messages.assumed, { place: words });
  const { precision } = place;
  if (precision === 'undisclosed') return fill(messages.placeNotDisclosed, { place: words });
  // A region may be all that is known of a place that has a name.
  if (precision === 'country') return fill(messages.placeNotReported, { place: words });
  if (precision !== 'city') return words;
  const travels = kindsOf(event).some((kind) => kind === 'departure' || kind === 'arrival');
  const template = travels ? messages.airportNotReported : messages.venueNotReported;
  return fill(template, { city: words });
}

/** "at Turkish Aerospace Industries, near Ankara", "in Istanbul": a place inside a sentence. */
export function describeAt(
  {
    itinerary,
    language,
    messages,
    name,
  }: Pick<StoryContext, 'itinerary' | 'language' | 'messages' | 'name'>,
  key: string,
): string {
  const place = placeOf(itinerary, key);
  const { where } = messages.story;
  const isSpot = place.precision === 'venue' || place.precision === 'site';
  const words = describePlace(place, { itinerary, language, messages: where, name });
  return fill(isSpot ? where.atPlace : where.inPlace, { place: words });
}
