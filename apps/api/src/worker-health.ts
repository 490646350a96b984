import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';

/** What keeps a worker from doing jobs at this moment; nothing where it does them. */
export type Obstacles = () => Promise<string[]>;

/**
 * Tells whatever watches over a worker, on a port of its own, whether it lives (`/healthz`) and whether it takes jobs
 * (`/readyz`), in the words of the API. Resolves once it listens.
 */
export async function tellHealth(port: number, host: string, obstacles: Obstacles): Promise<Server> {
  const server = createServer(({ url }, response) => {
    if (url === '/healthz') return answer(response, 200, { status: 'ok' });
    if (url !== '/readyz') return answer(response, 404, { status: 'not_found' });
    obstacles().then(
      (found) => answer(response, found.length === 0 ? 200 : 503, readiness(found)),
      (cause: unknown) => answer(response, 503, readiness([String(cause)])),
    );
  });
  server.listen({ port, host });
  await once(server, 'listening');
  return server;
}

const readiness = (obstacles: string[]) => ({ status: obstacles.length === 0 ? 'ready' : 'not_ready', obstacles });

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
