/**
 * The host script, `carnet.js`: what a page may include, once and for any number of embeds, so that
 * each frame is as high as its content.
 *
 *     <iframe data-carnet src="https://example.org/tour/embed.html" title="…" …></iframe>
 *     <script src="https://example.org/tour/carnet.js" async></script>
 *
 * Its public surface is all here:
 * - it serves every `iframe[data-carnet]`, those added later and those in open shadow roots
 *   included, and hears nobody else. A frame must speak from the origin of its own `src`, or from
 *   none, as sandboxed frames do. Included twice, it runs once;
 * - it sets the frame's height to what the frame says, from 120 to 12000 px, and nothing else of it;
 * - `#carnet-event=<event id>` in the page's address selects that event in the frames that have it,
 *   at load and whenever the fragment changes, so that a plain link in an article leads to an event;
 * - what the reader selects stands in the page's address again, as no new step of its history: only
 *   if there was no fragment, or one with `carnet-event` in it, whose other parts stay. Any other
 *   fragment is the page's own and is left alone;
 * - a frame whose address has `events=1` tells what the reader does; the script fires it on the
 *   iframe as a `carnet:event`, which bubbles: `event.detail` is `{id, name, value}` with the story's
 *   id, one of a fixed list of names, and an id or a number or nothing.
 *
 * It makes no request, stores nothing, writes no markup and never leads the page elsewhere.
 */
import { serveFrames } from './serveFrames';

serveFrames(window);
