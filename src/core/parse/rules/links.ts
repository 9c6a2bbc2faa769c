/** Addresses: where a reader may be led, and where images may come from. */
import { isSafeHref, MAX_HREF, UNSEEN } from '../../model/href';
import type { Path } from '../../model/problem';
import type { Parts } from '../parts';
import { showValue } from '../show';
import { textsOf } from './texts';

/** The inline markup of a text has its links in this form; brackets in an address come in pairs. */
const INLINE_LINK = /\[[^\]]*\]\(((?:[^()]|\([^()]*\))*)\)/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Reports every address that is not `https:` or `mailto:`, in fields and inside texts. */
export function checkLinks(parts: Parts): void {
  for (const visit of parts.visits) {
    const { meaning, path, value } = visit;
    if (meaning === 'url' && typeof value === 'string' && value.trim() !== '') {
      checkLink(parts, value, path, path[0] === 'sources');
    } else if (meaning === 'image' && typeof value === 'string') checkImage(parts, value, path);
    else if (meaning === 'text') {
      for (const { text, path: at } of textsOf(visit)) {
        for (const [, address = ''] of text.matchAll(INLINE_LINK)) {
          checkLink(parts, address, at, false);
        }
      }
    }
  }
}

/** Says what is wrong in the words of who writes the file; what is wrong at all, the model knows. */
function checkLink(parts: Parts, link: string, path: Path, isSource: boolean): void {
  const found = showValue(link);
  const scheme = SCHEME.exec(link)?.[1]?.toLowerCase();
  if (isSafeHref(link)) {
    if (scheme === 'http') {
      parts.report.add(isSource ? 'insecure-source' : 'insecure-link', path, { found });
    }
  } else if (link.length > MAX_HREF) {
    parts.report.add('text-too-long', path, { found: link.length, limit: MAX_HREF });
  } else if (UNSEEN.test(link)) {
    parts.report.add('unreadable-link', path, { found });
  } else if (link.startsWith('//')) {
    parts.report.add('link-without-scheme', path, { found, nearest: `https:${link}` });
  } else if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) {
    parts.report.add('forbidden-link', path, { found, scheme });
  } else {
    const isWhole = /^https?:\/\/[^/]/i.test(link) && URL.canParse(link);
    parts.report.add(isWhole ? 'link-with-password' : 'unreadable-link', path, { found });
  }
}

function checkImage(parts: Parts, source: string, path: Path): void {
  const isLocal = /^[\w-][\w./-]*$/.test(source) && !source.split('/').includes('..');
  if (!isLocal) parts.report.add('media-not-local', path, { found: showValue(source) });
}
