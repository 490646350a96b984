import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.ts';

const USUAL_PORT = 3000;

/** Listens on the named port, or on the usual one, or, when that is taken, on any free one; answers the address. */
export async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<string> {
  const server = app.getHttpAdapter().getInstance();
  if (port !== undefined) return server.listen({ port, host });
  return server.listen({ port: USUAL_PORT, host }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    return server.listen({ port: 0, host });
  });
}
