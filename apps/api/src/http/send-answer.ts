import { Readable } from 'node:stream';
import type { EndpointSpec } from '@kompeten/contract';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EventAnswer, FileAnswer } from './call.ts';

/** Every layer that waits for an answer listens for its end, and a stream ends late: they are more than Node expects. */
const STREAM_LISTENERS = 30;

/** Turns what a handler answered into what travels: only fields that the contract names leave the house. */
export function sendAnswer(endpoint: EndpointSpec, answer: unknown, reply: FastifyReply): unknown {
  if (endpoint.answer === 'file') return fileOf(answer as FileAnswer, reply);
  if (endpoint.answer === 'events') return eventsOf(answer as AsyncIterable<EventAnswer>, reply);
  reply.header('cache-control', 'no-store');
  return endpoint.response ? endpoint.response.parse(answer) : undefined;
}

function fileOf({ content, type, name, inline }: FileAnswer, reply: FastifyReply): StreamableFile {
  const plain = name.replace(/[^\w.-]+/g, '-');
  reply.header('cache-control', 'private, no-store');
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  if (Buffer.isBuffer(content)) return new StreamableFile(content, { type, disposition, length: content.length });
  return new StreamableFile(content, { type, disposition });
}

function eventsOf(events: AsyncIterable<EventAnswer>, reply: FastifyReply): StreamableFile {
  reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
  reply.raw.setMaxListeners(STREAM_LISTENERS);
  return new StreamableFile(Readable.from(linesOf(events), { objectMode: false }), { type: 'text/event-stream' });
}

async function* linesOf(events: AsyncIterable<EventAnswer>): AsyncGenerator<string> {
  for await (const { event, id, data } of events) {
    const head = `${id ? `id: ${id}\n` : ''}${event ? `event: ${event}\n` : ''}`;
    yield `${head}data: ${JSON.stringify(data)}\n\n`;
  }
}
