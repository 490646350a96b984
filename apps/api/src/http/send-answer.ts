import { Readable } from 'node:stream';
import type { EndpointSpec } from '@kompeten/contract';
import type { FastifyReply } from 'fastify';
import type { EventAnswer, FileAnswer } from './call.ts';

/** Every layer that waits for an answer listens for its end, and a stream ends late: they are more than Node expects. */
const STREAM_LISTENERS = 30;

/** What may be told of what a handler answered: only fields that the contract names leave the house. */
export function toldOf({ answer: kind, response }: EndpointSpec, answer: unknown): unknown {
  if (kind === 'file') return answer;
  return response ? response.parse(answer) : undefined;
}

/** Sends what may be told as the endpoint tells it: JSON, a file or events. */
export function sendAnswer({ answer: kind, status = 200 }: EndpointSpec, told: unknown, reply: FastifyReply) {
  reply.status(status);
  if (kind === 'file') return sendFile(told as FileAnswer, reply);
  if (kind === 'events') return sendEvents(told as AsyncIterable<EventAnswer>, reply);
  reply.header('cache-control', 'no-store');
  return told === undefined ? reply.send() : reply.type(JSON_TYPE).send(JSON.stringify(told));
}

const JSON_TYPE = 'application/json; charset=utf-8';

function sendFile({ content, type, name, inline }: FileAnswer, reply: FastifyReply): FastifyReply {
  const plain = name.replace(/[^\w.-]+/g, '-');
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  reply.header('cache-control', 'private, no-store').header('content-disposition', disposition);
  return reply.type(type).send(content);
}

function sendEvents(events: AsyncIterable<EventAnswer>, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
  reply.raw.setMaxListeners(STREAM_LISTENERS);
  return reply.type('text/event-stream').send(Readable.from(linesOf(events), { objectMode: false }));
}

async function* linesOf(events: AsyncIterable<EventAnswer>): AsyncGenerator<string> {
  for await (const { event, id, data } of events) {
    const head = `${id ? `id: ${id}\n` : ''}${event ? `event: ${event}\n` : ''}`;
    yield `${head}data: ${JSON.stringify(data)}\n\n`;
  }
}
