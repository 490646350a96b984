const LARGEST = 1024 * 1024;

/** Brings a revocation list from where its issuer publishes it; rejects where it cannot, or where that is no list. */
export async function fetchRevocationList(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(15_000), redirect: 'error' });
  if (!answer.ok) throw new Error(`The revocation list at ${url} could not be had: HTTP ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > LARGEST) throw new Error(`The revocation list at ${url} is larger than ${LARGEST} bytes`);
  return bytes;
}
