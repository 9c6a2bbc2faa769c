/**
 * Fetches a text from the one address that it is given, and from no other: a host that answers with
 * the address of somebody else's is refused. What is too long is left before it is all there.
 */

/** Most bytes that a story may have: a hundred events have a quarter of a million. */
export const MAX_BYTES = 4_000_000;

/** Why there is no text: no address of the web, no answer, an answer without it, or too much of it. */
export type Failure = 'bad-src' | 'unreachable' | 'not-found' | 'too-big';

/** Returns the full address of `src` as it stands in a document; undefined where it is not of the web. */
export function webAddress(src: string, base: string): string | undefined {
  try {
    const { href, protocol } = new URL(src, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
}

async function readBody({ body }: Response, signal: AbortSignal): Promise<string | undefined> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Returns what stands at an address, as text, or why it is not to be had. The length is looked at
 * before a byte is read, and again as they come; the caller, who has the signal, ends what is left
 * of a failure. Rejects only when `signal` was aborted.
 */
export async function download(
  address: string,
  signal: AbortSignal,
): Promise<{ readonly text: string } | Failure> {
  try {
    const response = await fetch(address, { signal, redirect: 'error' });
    const length = Number(response.headers.get('content-length'));
    if (!response.ok) return 'not-found';
    const text = length > MAX_BYTES ? undefined : await readBody(response, signal);
    return text === undefined ? 'too-big' : { text };
  } catch {
    // No network, refused by a policy or for want of a CORS header, redirected: the browser alone
    // knows which, and does not tell.
    signal.throwIfAborted();
    return 'unreachable';
  }
}
