import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { productUrl } from './product-url.ts';

/** The line between a phone and the product, as it is in a village. */
export interface Wire {
  /** The product, seen through the wire. */
  readonly url: string;
  /** Cuts it: what is open breaks, and nothing gets through. */
  cut(): void;
  /** From now on everything arrives at the product, and no answer comes back. */
  loseAnswers(): void;
  /** All is well again. */
  mend(): void;
}

type Condition = 'whole' | 'deaf' | 'cut';

/** Puts a wire between the browser and the product for one story, and takes it away again. */
export async function overWire(tell: (wire: Wire) => Promise<void>): Promise<void> {
  let condition: Condition = 'whole';
  const ends = new Set<Socket>();
  const breakAll = () => {
    for (const end of ends) end.destroy();
  };
  const server = createServer((phone) => {
    if (condition === 'cut') return void phone.destroy();
    join(phone, ends, () => condition === 'deaf');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const become = (next: Condition, breaks: boolean) => () => {
    condition = next;
    if (breaks) breakAll();
  };
  try {
    await tell({
      url: `http://127.0.0.1:${port}`,
      cut: become('cut', true),
      loseAnswers: become('deaf', false),
      mend: become('whole', true),
    });
  } finally {
    breakAll();
    await new Promise((resolve) => server.close(resolve));
  }
}

function join(phone: Socket, ends: Set<Socket>, isDeaf: () => boolean): void {
  const { hostname, port } = new URL(productUrl());
  const product = connect(Number(port), hostname);
  phone.on('data', (sent) => product.write(sent));
  product.on('data', (answer) => {
    if (!isDeaf()) phone.write(answer);
  });
  for (const [end, other] of [
    [phone, product],
    [product, phone],
  ] as const) {
    ends.add(end);
    // A broken line is what the stories are about; both ends go together.
    end.on('error', () => other.destroy());
    end.on('close', () => {
      ends.delete(end);
      other.destroy();
    });
  }
}
