import { createHash, randomBytes } from 'node:crypto';
import { type Bytes, isSame } from '../der/bytes.ts';
import { integer } from '../der/der.ts';
import { readDer } from '../der/der-reader.ts';
import type { TimestampAuthority } from './timestamp-port.ts';
import { TimestampProblem } from './timestamp-problem.ts';
import { timestampRequest, tokenOf } from './timestamp-request.ts';
import { checkedTimestamp } from './token-check.ts';

/** Where an authority answers, and how long it may take. */
export interface TimestampAddress {
  url: string;
  /** Default 10,000. */
  timeoutMilliseconds?: number;
}

const LARGEST_ANSWER = 64 * 1024;

/** Asks an authority over HTTP (RFC 3161 §3.4); what it answers is judged before anybody keeps it. */
export function httpTimestampAuthority({ url, timeoutMilliseconds = 10_000 }: TimestampAddress): TimestampAuthority {
  return {
    stamp: async (bytes) => {
      const nonce = new Uint8Array(randomBytes(16));
      const question = timestampRequest(createHash('sha256').update(bytes).digest(), nonce);
      const token = tokenOf(await asked(url, question, timeoutMilliseconds));
      const checked = await checkedTimestamp(token, bytes, []);
      if (checked === null) throw new TimestampProblem('invalid');
      const expected = readDer(integer(nonce), 0x02).content;
      if (checked.nonce === null || !isSame(checked.nonce, expected)) throw new TimestampProblem('wrong_nonce');
      return token;
    },
  };
}

async function asked(url: string, question: Bytes, timeout: number): Promise<Bytes> {
  const headers = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
  const signal = AbortSignal.timeout(timeout);
  const answer = await fetch(url, { method: 'POST', headers, body: question, signal, redirect: 'error' }).catch(
    (error) => {
      throw new TimestampProblem('unreachable', error instanceof Error ? error.message : String(error));
    },
  );
  if (!answer.ok) throw new TimestampProblem('unreachable', `HTTP ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > LARGEST_ANSWER) throw new TimestampProblem('malformed', 'too large');
  return bytes;
}
