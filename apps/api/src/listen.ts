import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.ts';

const USUAL_PORT = 3000;

/**
 * The settings with the port that will be listened on: the named one, or the usual one, or, when that is taken, a free one.
 * It is chosen before anything is printed, since codes and links carry the address.
 */
export async function withPort(config: Config): Promise<Config> {
  if (config.port) return config;
  const wanted = config.port === undefined ? USUAL_PORT : 0;
  const port = await freePort(wanted, config.host).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    return freePort(0, config.host);
  });
  return Object.freeze({ ...config, port });
}

/** Listens and answers the address. */
export function listen(app: NestFastifyApplication, { port, host }: Config): Promise<string> {
  return app.getHttpAdapter().getInstance().listen({ port, host });
}

async function freePort(wanted: number, host: string): Promise<number> {
  const server = createServer().listen({ port: wanted, host });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
