import type { FastifyReply } from 'fastify';
import type { FileAnswer } from './call.ts';

/** Hands over a file from a page without a script; nothing on the way keeps it. */
export const fileReply = ({ content, type, name }: FileAnswer, reply: FastifyReply): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`)
    .type(type)
    .send(content);
