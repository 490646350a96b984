import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { productUrl } from './product-url.ts';

/** What the road answers in the product's place. */
export interface Detour {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

/** The way from a device to the product. Cut, it refuses every connection: pages, their worker, everything. */
export class Road {
  /** By path; the product itself is not asked for them. */
  readonly detours = new Map<string, Detour>();
  /** Every path that was asked for since the list was emptied. */
  readonly walked: string[] = [];
  private readonly product = new URL(productUrl());
  private server: Server | null = null;
  private port = 0;

  /** The address of the product by this road; the same after a cut. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const server = createServer((asked, answer) => this.carry(asked, answer));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async cut(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  private carry(asked: IncomingMessage, answer: ServerResponse): void {
    const path = asked.url ?? '/';
    this.walked.push(path);
    const detour = this.detours.get(path.split('?')[0] ?? '');
    if (detour) {
      answer.writeHead(detour.status ?? 200, {
        'content-type': detour.type ?? 'text/plain',
        'cache-control': 'no-cache',
        'service-worker-allowed': '/admin',
      });
      answer.end(detour.body);
      return;
    }
    const { hostname, port } = this.product;
    const options = { hostname, port, path, method: asked.method, headers: asked.headers };
    const onward = request(options, (come) => {
      answer.writeHead(come.statusCode ?? 502, come.headers);
      come.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  }
}
