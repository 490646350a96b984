import type { FastifyInstance } from 'fastify';
import { documentationPage } from './documentation-page.ts';
import { openApiDocument } from './openapi-document.ts';

/** The API's description for programs and, from the same data, for people. */
export function documentationRoutes(server: FastifyInstance): void {
  const document = openApiDocument();
  const json = JSON.stringify(document);
  const html = documentationPage(document);
  server.get('/api/v1/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(json));
  server.get('/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(html));
}
