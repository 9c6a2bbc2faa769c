/**
 * What a web editor pastes to have a story on a page: a frame with its exact height at every width,
 * without a style element and without a script, and a script that may be left out.
 */
import { embedHeightAt, embedHeightCss } from '../core/layout/embedHeight';
import { escapeHtml } from './escape';
import { addressOf, siteAddressOf, type Place } from './files';
import type { BuiltPage } from './page';

/** Width that the height attribute is for: a phone's, where too low a frame costs the most. */
const USUAL_WIDTH = 360;
/** For a frame from another host. From the same one, `allow-same-origin` must go: with scripts it is no sandbox. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Returns the height of the frame for systems that keep no styles, px: that at 360 px of width. */
export function plainHeight({ embed }: Pick<BuiltPage, 'embed'>): number {
  return Math.ceil(embedHeightAt(embed.height, USUAL_WIDTH));
}

/**
 * Returns the snippet, as HTML. Its addresses are absolute where the build knows its base; else they
 * are relative to the story's own files, and whoever hands it out has to complete them.
 */
export function snippetFor(built: Pick<BuiltPage, 'story' | 'embed'>, place: Place): string {
  const title = escapeHtml(built.story.title);
  const address = (name: string): string => escapeHtml(addressOf(place, name));
  const page = address(place.base === undefined ? 'index.html' : '');
  return `<div style="container-type:inline-size">
<iframe data-carnet src="${address('embed.html')}"
  title="${title}"
  loading="lazy"
  sandbox="${SANDBOX}"
  allow="fullscreen"
  width="100%" height="${String(plainHeight(built))}"
  style="border:0;width:100%;height:${embedHeightCss(built.embed.height)}"
><a href="${page}">${title}</a></iframe>
</div>
<script async src="${escapeHtml(siteAddressOf(place, 'carnet.js'))}"></script>`;
}
