import type { FastifyReply } from 'fastify';

/** A signal for work that may only go on while its caller waits: it is given when the connection ends before the answer. */
export function connectionEnd({ raw }: Pick<FastifyReply, 'raw'>): AbortSignal {
  const end = new AbortController();
  if (raw.destroyed) end.abort();
  raw.once('close', () => end.abort());
  return end.signal;
}
