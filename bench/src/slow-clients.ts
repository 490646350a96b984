import { connect, type Socket } from 'node:net';

const BYTE_EVERY_MS = 500;

/** Clients that never come to the end of their request: a header a byte at a time, anew whenever the server has had enough. */
export class SlowClients {
  private readonly sockets = new Map<Socket, NodeJS.Timeout>();
  private stopped = false;

  constructor(
    private readonly origin: URL,
    count: number,
  ) {
    for (let index = 0; index < count; index += 1) this.begin();
  }

  /** Hangs up for all of them. */
  stop(): void {
    this.stopped = true;
    for (const [socket, timer] of this.sockets) {
      clearInterval(timer);
      socket.destroy();
    }
  }

  private begin(): void {
    const socket = connect(Number(this.origin.port), this.origin.hostname);
    socket.write('GET /v/SLOW HTTP/1.1\r\nHost: kompeten.example\r\nX-Slow: ');
    this.sockets.set(
      socket,
      setInterval(() => socket.write('a'), BYTE_EVERY_MS),
    );
    // A server that hangs up is what a slow client meets; it comes again.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      clearInterval(this.sockets.get(socket));
      this.sockets.delete(socket);
      if (!this.stopped) this.begin();
    });
  }
}
