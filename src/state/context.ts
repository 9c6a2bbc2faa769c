/**
 * What a mounted App hands down to its views: its one `StoryState`, and the words of the page in
 * its language. Two Apps on a page share nothing.
 */
import { createContext } from 'svelte';
import type { PageMessages } from '../core/model/pageMessages';
import type { Story } from '../core/model/story';
import type { StoryState } from './StoryState.svelte';

export const [useStory, setStory] = createContext<StoryState>();
export const [useMessages, setMessages] = createContext<PageMessages>();
/** The story with all that is rendered at build alone; components that never change read it. */
export const [useWhole, setWhole] = createContext<Story>();
