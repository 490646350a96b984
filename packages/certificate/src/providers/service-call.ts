import { request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { ProviderProblem } from './provider-problem.ts';

/** Where a signing service answers, and how we prove who asks. */
export interface ServiceAddress {
  /** The beginning of every address of it, without a slash at the end. */
  url: string;
  /** The whole `Authorization` header; left out where mutual TLS speaks for us. */
  authorization?: string | undefined;
  /** Mutual TLS: our certificate and key, and the authorities that we accept, in PEM. */
  tls?: { certificate?: string | undefined; key?: string | undefined; authorities?: string | undefined } | undefined;
  /** Default 15,000. */
  timeoutMilliseconds?: number | undefined;
  /** How long to wait before the second try; doubled for each further one. Default 250. */
  pauseMilliseconds?: number | undefined;
}

/** One question to a service. */
export interface ServiceQuestion {
  path: string;
  body: unknown;
  /** How often it is asked at most where nobody answers; only what does no harm when it is done twice. Default 1. */
  tries?: number;
  /** Names the question, so that a service that knows this header does the work once (draft-ietf-httpapi-idempotency-key). */
  idempotencyKey?: string;
}

const LARGEST_ANSWER = 8 * 1024 * 1024;

/** Asks a service by JSON over HTTP; throws a `ProviderProblem` for everything but an answer of 200 that is JSON. */
export async function askService(address: ServiceAddress, question: ServiceQuestion): Promise<unknown> {
  const { tries = 1 } = question;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askOnce(address, question);
    } catch (cause) {
      if (attempt >= tries || !(cause instanceof ProviderProblem) || !cause.passes) throw cause;
      await pause((address.pauseMilliseconds ?? 250) * 2 ** (attempt - 1));
    }
  }
}

async function askOnce(address: ServiceAddress, question: ServiceQuestion): Promise<unknown> {
  const { status, body } = await exchanged(address, question);
  if (status === 200) return parsed(body);
  const detail = `HTTP ${status} ${saidIn(body)}`.trim();
  throw new ProviderProblem(status === 429 || status >= 500 ? 'unreachable' : 'refused', detail, codeIn(body));
}

function exchanged(address: ServiceAddress, question: ServiceQuestion): Promise<{ status: number; body: string }> {
  const payload = Buffer.from(JSON.stringify(question.body));
  const url = new URL(`${address.url}${question.path}`);
  const { certificate: cert, key, authorities: ca } = address.tls ?? {};
  const options = {
    ...{ method: 'POST', headers: headersOf(address, question, payload.length), cert, key, ca },
    signal: AbortSignal.timeout(address.timeoutMilliseconds ?? 15_000),
  };
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) => reject(new ProviderProblem('unreachable', cause.message));
    const call = (url.protocol === 'https:' ? askSecurely : askPlainly)(url, options, (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('data', (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size > LARGEST_ANSWER) call.destroy(new Error('the answer is too large'));
      });
      answer.on('error', fail);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
    });
    call.on('error', fail);
    call.end(payload);
  });
}

const headersOf = ({ authorization }: ServiceAddress, { idempotencyKey }: ServiceQuestion, length: number) => ({
  ...{ 'content-type': 'application/json', accept: 'application/json', 'content-length': length },
  ...(authorization === undefined ? {} : { authorization }),
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ProviderProblem('malformed', 'no JSON');
  }
}

// BSrE numbers its refusals.
function codeIn(body: string): number | null {
  const found = /"status_code"\s*:\s*(\d{1,6})\b/.exec(body);
  return found ? Number(found[1]) : null;
}

// Services name their reason under one of these; what else they say may hold what nobody should log.
function saidIn(body: string): string {
  const found = /"(?:error_description|error|message)"\s*:\s*"([^"\\]{1,200})"/.exec(body);
  return found?.[1] ?? '';
}
