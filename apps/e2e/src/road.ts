import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { productUrl } from './product-url.ts';

/** What the road answers in the product's place. */
export interface Detour {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

/**
 * The way from a device to the product, and the only one on which stories lose it: cut, it refuses every connection, of
 * pages, their worker, everything; without its answers, what is sent arrives and nothing comes back.
 */
export class Road {
  /** By path; the product itself is not asked for them. */
  readonly detours = new Map<string, Detour>();
  /** Every path that was asked for since the list was emptied. */
  readonly walked: string[] = [];
  private readonly product = new URL(productUrl());
  private server: Server | null = null;
  private port = 0;
  private answering = true;

  /** Opens a road for one story, and closes it when the story has been told. */
  static async along(tell: (road: Road) => Promise<void>): Promise<void> {
    const road = new Road();
    await road.open();
    try {
      await tell(road);
    } finally {
      await road.cut();
    }
  }

  /** The address of the product by this road; the same after a cut. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** All is well, whatever was before; connections that were open break. */
  async open(): Promise<void> {
    await this.cut();
    this.answering = true;
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

  /** From now on everything arrives at the product, and no answer comes back. */
  loseAnswers(): void {
    this.answering = false;
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
    const onward = request(options, (come) => this.bring(come, answer));
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  }

  /** Brings an answer, piece by piece, for as long as answers come back. */
  private bring(come: IncomingMessage, answer: ServerResponse): void {
    if (this.answering) answer.writeHead(come.statusCode ?? 502, come.headers);
    come.on('data', (piece: Buffer) => this.answering && answer.write(piece));
    come.on('end', () => this.answering && answer.end());
  }
}
