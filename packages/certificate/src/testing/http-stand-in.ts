import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a stand-in answers; `lost` does the work and breaks the line before the answer is told. */
export interface StandInAnswer {
  status?: number;
  body: unknown;
  lost?: boolean;
}

/** A service that answers JSON for JSON, over real HTTP or HTTPS. */
export interface StandIn {
  url: string;
  close(): Promise<void>;
}

/** Starts a service on a free port. */
export async function standIn(
  answer: (
    path: string,
    body: Record<string, unknown>,
    request: IncomingMessage,
  ) => StandInAnswer | Promise<StandInAnswer>,
  tls?: ServerOptions,
): Promise<StandIn> {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      const said = await answer(request.url ?? '', JSON.parse(Buffer.concat(parts).toString()), request);
      const { status = 200, body, lost } = said;
      if (lost) request.socket.destroy();
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  };
  const server = tls ? createSecureServer(tls, listener) : createPlainServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
