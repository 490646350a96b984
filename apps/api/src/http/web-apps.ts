import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@kompeten/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { asPartOfPage } from './security-headers.ts';
import { LONGEST_PART } from './unread-requests.ts';

interface WebApp {
  readonly prefix: '/' | '/admin/';
  readonly root: string;
}

/** Longer than any file system takes a name. */
const LONGEST_NAME = 255;

/** What the build calls by a hash and only a page takes in; a worker, which has rules of its own, lies in a folder below. */
const PART_OF_PAGE = /^assets\/[^/]+\.(js|css)$/;

const appsFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Serves the built admin and portal on the API's own origin; an app that is not built is simply not there. */
export async function serveWebApps(server: FastifyInstance, folder = appsFolder): Promise<void> {
  const webApps: WebApp[] = [
    { prefix: '/admin/', root: join(folder, 'admin/dist') },
    { prefix: '/', root: join(folder, 'portal/dist') },
  ];
  server.get('/admin', (_, reply) => reply.redirect('/admin/', 302));
  const present = webApps.filter(({ root }) => existsSync(join(root, 'index.html')));
  for (const [index, { prefix, root }] of present.entries()) {
    const decorateReply = index === 0;
    await server.register(fastifyStatic, {
      root,
      prefix,
      serve: false,
      decorateReply,
      index: false,
      preCompressed: true,
    });
    servePages(server, { prefix, root });
  }
}

/** A file where there is one, else the app's page, which knows its own addresses. */
function servePages(server: FastifyInstance, { prefix, root }: WebApp): void {
  server.get(`${prefix}*`, (request, reply) => {
    const [path = ''] = request.url.split('?');
    // What is too long for every other route comes here.
    if (path.split('/').some((part) => part.length > LONGEST_PART)) throw new DomainError('request.address_too_long');
    const file = decodeURIComponent(path).slice(prefix.length);
    if (isFile(root, file)) return send(reply, { prefix, root }, file);
    if (file.startsWith('api/') || /\.[a-z0-9]+$/i.test(file)) return reply.callNotFound();
    return send(reply, { prefix, root }, 'index.html');
  });
}

function isFile(root: string, file: string): boolean {
  const names = file.split(/[\\/]/);
  if (file === '' || file.includes('\0') || names.some((name) => name === '..' || name.length > LONGEST_NAME))
    return false;
  return statSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Names with a hash never change their content; everything else is asked for again. */
function send(reply: FastifyReply, { prefix, root }: WebApp, file: string): FastifyReply {
  const hashed = file.startsWith('assets/');
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (PART_OF_PAGE.test(file)) asPartOfPage(reply);
  // The staff's worker also answers for `/admin` without its slash, which lies above its own folder.
  if (file === 'sw.js' && prefix === '/admin/') reply.header('service-worker-allowed', '/admin');
  return reply.sendFile(file, root, { cacheControl: false });
}
