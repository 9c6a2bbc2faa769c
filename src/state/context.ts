/**
 * What a mounted App hands down to its views: its one `StoryState`, and the words of the page in
 * its language. Two Apps on a page share nothing.
 */
import { createContext } from 'svelte';
import type { PageMessages } from '../core/model/pageMessages';
import type { StoryState } from './StoryState.svelte';

export const [useStory, setStory] = createContext<StoryState>();
export const [useMessages, setMessages] = createContext<PageMessages>();
