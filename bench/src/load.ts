import autocannon from 'autocannon';

/** Twenty clients at once for three seconds, each asking again as soon as it was answered; every answer must be a success. */
export async function requestsPerSecond(
  url: string,
  paths: readonly string[],
  headers: Record<string, string> = {},
): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    headers,
    connections: 20,
    duration: 3,
    requests: paths.map((path) => ({ path })),
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} answers were no success, ${errors} requests got none`);
  return requests.average;
}
