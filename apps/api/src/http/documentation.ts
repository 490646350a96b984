import type { FastifyInstance } from 'fastify';
import { documentationPage } from './documentation-page.ts';
import { openApiDocument } from './openapi-document.ts';

/** The API's description for programs and, from the same data, for people; written when somebody first asks for it. */
export function documentationRoutes(server: FastifyInstance): void {
  const json = once(() => JSON.stringify(openApiDocument()));
  const html = once(() => documentationPage(openApiDocument()));
  server.get('/api/v1/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(json()));
  server.get('/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(html()));
}

function once(write: () => string): () => string {
  let written: string | undefined;
  return () => {
    written ??= write();
    return written;
  };
}
