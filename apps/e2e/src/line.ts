import type { CDPSession, Page } from 'playwright-core';
import { mustBeFirstVisit } from './windows.ts';

/** What one request brought: the bytes of its answer as they came over the line, headers and all. */
export interface Load {
  url: string;
  bytes: number;
}

interface Request extends Load {
  /** A stream of events never ends; what it brought so far counts. */
  ended: Promise<void>;
  end(): void;
}

/**
 * Listens to the browser's own count of bytes, before the page goes anywhere. What comes back waits until nothing is on
 * its way any more and tells every request, the heaviest first. The browser takes only gzip, which everything between it
 * and the product understands; brotli would be a seventh lighter.
 */
export async function listenToLine(page: Page): Promise<() => Promise<Load[]>> {
  mustBeFirstVisit(page);
  const session = await page.context().newCDPSession(page);
  const requests = new Map<string, Request>();
  count(session, requests);
  await session.send('Network.enable');
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
  return async () => {
    for (let known = -1; known < requests.size; await page.title()) {
      known = requests.size;
      await Promise.all([...requests.values()].map(({ ended }) => ended));
    }
    return [...requests.values()].sort((a, b) => b.bytes - a.bytes);
  };
}

function count(session: CDPSession, requests: Map<string, Request>): void {
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, redirectResponse }) => {
    if (url.startsWith('data:')) return;
    const led = requests.get(requestId);
    if (led && redirectResponse) Object.assign(led, { url, bytes: led.bytes + redirectResponse.encodedDataLength });
    else requests.set(requestId, { url, bytes: 0, ...promised() });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (response.mimeType === 'text/event-stream') request?.end();
    if (request) request.bytes += response.encodedDataLength;
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes += encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = Math.max(request.bytes, encodedDataLength);
    request?.end();
  });
  session.on('Network.loadingFailed', ({ requestId }) => requests.get(requestId)?.end());
}

function promised(): Pick<Request, 'ended' | 'end'> {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

/** Fails with a table of all requests when they weigh more than they may. */
export function expectLight(loads: readonly Load[], most: number): void {
  const total = loads.reduce((sum, { bytes }) => sum + bytes, 0);
  if (loads.length > 0 && total <= most) return;
  const lines = loads.map(({ url, bytes }) => `${String(bytes).padStart(8)}  ${new URL(url).pathname}`);
  throw new Error(`${total} bytes came over the line, of ${most} at most:\n${lines.join('\n')}`);
}
