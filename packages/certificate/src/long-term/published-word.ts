import type { Bytes } from '../der/bytes.ts';
import type { PublishedWord } from './certificate-proof.ts';
import { OcspProblem } from './ocsp-problem.ts';

const LARGEST_LIST = 1024 * 1024;
const LARGEST_ANSWER = 64 * 1024;

/** Reaches lists and responders over HTTP: no longer than it may take, no other address than the one named, no more than it may be. */
export function publishedOverHttp(now: Date, timeoutMilliseconds = 15_000): PublishedWord {
  const limits = () => ({ signal: AbortSignal.timeout(timeoutMilliseconds), redirect: 'error' as const });
  return {
    now,
    fetchList: async (url) => bodyOf(await fetch(url, limits()), LARGEST_LIST),
    askResponder: async (url, question) => {
      // RFC 6960 appendix A.1.
      const headers = { 'content-type': 'application/ocsp-request', accept: 'application/ocsp-response' };
      try {
        const answer = await fetch(url, { ...limits(), method: 'POST', headers, body: question });
        return await bodyOf(answer, LARGEST_ANSWER);
      } catch (cause) {
        throw new OcspProblem('unreachable', cause instanceof Error ? cause.message : String(cause));
      }
    },
  };
}

async function bodyOf(answer: Response, most: number): Promise<Bytes> {
  if (!answer.ok) throw new Error(`HTTP ${answer.status} from ${answer.url}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > most) throw new Error(`${answer.url} answers with more than ${most} bytes`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
