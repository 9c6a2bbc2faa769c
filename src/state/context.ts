/** Hands the one `StoryState` of a mounted App down to its views; two Apps on a page share nothing. */
import { createContext } from 'svelte';
import type { StoryState } from './StoryState.svelte';

export const [useStory, setStory] = createContext<StoryState>();
