import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';

interface WebApp {
  readonly prefix: '/' | '/admin/';
  readonly root: string;
  /** Whether an address without a file is a page of the app. */
  readonly isPage: (path: string) => boolean;
}

const built = (name: string) => fileURLToPath(new URL(`../../../${name}/dist`, import.meta.url));
const hasNoExtension = (path: string) => !/\.[a-z0-9]+$/i.test(path);

const webApps: readonly WebApp[] = [
  { prefix: '/admin/', root: built('admin'), isPage: hasNoExtension },
  { prefix: '/', root: built('portal'), isPage: (path) => !path.startsWith('/api/') && hasNoExtension(path) },
];

/** Serves the built admin and portal on the API's own origin; an app that is not built is simply not there. */
export async function serveWebApps(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.get('/admin', (_, reply) => reply.redirect('/admin/', 302));
  const present = webApps.filter(({ root }) => existsSync(join(root, 'index.html')));
  for (const [index, webApp] of present.entries()) {
    await app.register(fastifyStatic, {
      root: webApp.root,
      prefix: webApp.prefix,
      serve: false,
      decorateReply: index === 0,
      index: false,
      cacheControl: false,
      preCompressed: true,
    });
    pages(server, webApp);
  }
}

function pages(server: FastifyInstance, { prefix, root, isPage }: WebApp): void {
  server.get(`${prefix}*`, (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    const file = path.slice(prefix.length);
    if (file !== '' && file !== 'index.html' && existsSync(join(root, safe(file))))
      return sendFile(reply, root, safe(file));
    if (!isPage(path)) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html', root, { cacheControl: false });
  });
}

/** Names with a hash never change their content. */
function sendFile(reply: FastifyReply, root: string, file: string): FastifyReply {
  const hashed = file.startsWith('assets/');
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  return reply.sendFile(file, root, { cacheControl: false });
}

const safe = (file: string): string => (file.split('/').includes('..') ? 'index.html' : file);
