/** Addresses: where a reader may be led, and where images may come from. */
import type { Path } from '../../model/problem';
import type { Parts } from '../parts';
import { showValue } from '../show';
import { textsOf } from './texts';

/** The inline markup of a text has its links in this form. */
const INLINE_LINK = /\[[^\]]*\]\(([^)]*)\)/g;
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

function checkLink(parts: Parts, link: string, path: Path, isSource: boolean): void {
  const found = showValue(link);
  // Browsers drop control characters and turn backslashes: what is read is then not what is opened.
  // eslint-disable-next-line no-control-regex -- control characters are what this is looking for
  if (/[\u0000-\u0020\u007f\\]/.test(link)) {
    parts.report.add('unreadable-link', path, { found });
    return;
  }
  if (link.startsWith('//')) {
    parts.report.add('link-without-scheme', path, { found, nearest: `https:${link}` });
    return;
  }
  const scheme = SCHEME.exec(link)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) {
    parts.report.add('forbidden-link', path, { found, scheme });
    return;
  }
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || (scheme !== 'mailto' && !/^https?:\/\/[^/]/i.test(link))) {
    parts.report.add('unreadable-link', path, { found });
  } else if (url.username !== '' || url.password !== '') {
    parts.report.add('link-with-password', path, { found });
  } else if (scheme === 'http') {
    parts.report.add(isSource ? 'insecure-source' : 'insecure-link', path, { found });
  }
}

function checkImage(parts: Parts, source: string, path: Path): void {
  const isLocal = /^[\w-][\w./-]*$/.test(source) && !source.split('/').includes('..');
  if (!isLocal) parts.report.add('media-not-local', path, { found: showValue(source) });
}
