/** What travels in a page as JSON: all that the App shows but the basemap, which stands in the markup. */
import type { MapPlan } from './map';
import type { Messages } from './messages';
import type { Story } from './story';

export interface PageData {
  readonly story: Story;
  readonly map: MapPlan;
  readonly messages: Messages;
}
