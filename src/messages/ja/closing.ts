/** Japanese words of what follows the story, which never changes and is not in the App. */
import type { ClosingMessages } from '../../core/model/pageMessages';

export const closing: ClosingMessages = {
  disputes: '情報源が食い違う点',
  unknowns: '分かっていないこと',
  sources: '情報源',
  via: '{via}経由',
  colon: '：',
  updated: '{date}更新',
  behind: '情報源、食い違い、分かっていないこと',
  whole: '全体のページ',
};
