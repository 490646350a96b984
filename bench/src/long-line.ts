import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A 3G line as WebPageTest has it: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. */
const DOWN_BYTES_A_SECOND = 1_600_000 / 8;
const UP_BYTES_A_SECOND = 768_000 / 8;
const ONE_WAY_MS = 150;
const PIECE = 4096;

/** An address that leads to a server by a 3G line, which all connections to it share. */
export interface LongLine {
  readonly url: string;
  stop(): Promise<void>;
}

/** Lays a 3G line before a server. */
export async function longLine(url: string): Promise<LongLine> {
  const { hostname, port } = new URL(url);
  const [down, up] = [lane(DOWN_BYTES_A_SECOND), lane(UP_BYTES_A_SECOND)];
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket.setNoDelay());
      socket.once('close', () => open.delete(socket));
      // A browser that goes away, or a server that has enough, ends both ways.
      socket.on('error', () => [near, far].map((each) => each.destroy()));
    }
    carry(near, far, up);
    carry(far, near, down);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** How many milliseconds from now bytes arrive that are given to a lane: behind all that were given before. */
function lane(bytesASecond: number): (bytes: number) => number {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes / bytesASecond) * 1000;
    return free + ONE_WAY_MS - now;
  };
}

function carry(from: Socket, to: Socket, arrival: (bytes: number) => number): void {
  from.on('data', (data: Buffer) => {
    for (let start = 0; start < data.length; start += PIECE) {
      const piece = data.subarray(start, start + PIECE);
      setTimeout(() => to.writable && to.write(piece), arrival(piece.length));
    }
  });
  from.once('end', () => setTimeout(() => to.end(), arrival(0)));
}
