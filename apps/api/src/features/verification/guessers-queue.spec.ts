import { describe, expect, it } from '@jest/globals';
import { type Asker, GuessersQueue } from './guessers-queue.ts';

/** Somebody at an address, by a connection of their own or through the proxy in front. */
const directly = (remotePort: number): Asker =>
  ({ ip: '127.0.0.1', socket: { remoteAddress: '127.0.0.1', remotePort } }) as Asker;
const throughProxy = (ip: string): Asker => ({ ip, socket: { remoteAddress: '10.0.0.1', remotePort: 1 } }) as Asker;

/** A register that answers when it is told to, and notes who asked in which order. */
function slowRegister() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const look = (name: string, found: string | null = null) => {
    return () => {
      asked.push(name);
      return new Promise<string | null>((resolve) => answers.push(() => resolve(found)));
    };
  };
  const settle = async () => {
    answers.shift()?.();
    await new Promise(setImmediate);
  };
  return { asked, look, settle };
}

const nothing = async () => null;

async function guesser(queue: GuessersQueue, asker: Asker, times: number): Promise<Asker> {
  for (let time = 0; time < times; time += 1) await queue.find(asker, nothing);
  return asker;
}

describe('those who guess codes', () => {
  it('wait for each other, while everybody else is answered at once', async () => {
    const queue = new GuessersQueue();
    const [one, other] = [await guesser(queue, directly(1), 2), await guesser(queue, directly(2), 2)];
    const { asked, look, settle } = slowRegister();
    const all = [queue.find(one, look('one')), queue.find(other, look('other')), queue.find(directly(3), look('new'))];
    expect(asked).toEqual(['one', 'new']);
    await settle();
    expect(asked).toEqual(['one', 'new', 'other']);
    await settle();
    await settle();
    expect(await Promise.all(all)).toEqual([null, null, null]);
  });

  it('are answered after whoever made one mistake, and a code that is one is found for them too', async () => {
    const queue = new GuessersQueue();
    const [first, flood, mistaken] = [directly(1), directly(2), directly(3)];
    await guesser(queue, first, 1);
    await guesser(queue, flood, 9);
    await guesser(queue, mistaken, 1);
    const { asked, look, settle } = slowRegister();
    const answers = [
      queue.find(first, look('first')),
      queue.find(flood, look('flood')),
      queue.find(mistaken, look('mistaken', 'found')),
    ];
    for (let turn = 0; turn < 3; turn += 1) await settle();
    expect(asked).toEqual(['first', 'mistaken', 'flood']);
    expect(await Promise.all(answers)).toEqual([null, null, 'found']);
  });

  it('are known by their address behind our proxy, whose connections carry everybody', async () => {
    const queue = new GuessersQueue();
    const { asked, look } = slowRegister();
    await guesser(queue, throughProxy('203.0.113.7'), 1);
    void queue.find(throughProxy('203.0.113.7'), look('guesser'));
    void queue.find(throughProxy('203.0.113.7'), look('guesser again'));
    void queue.find(throughProxy('203.0.113.8'), look('neighbour'));
    expect(asked).toEqual(['guesser', 'neighbour']);
  });

  it('are one, whichever address of their IPv6 network they come from', async () => {
    const queue = new GuessersQueue();
    const { asked, look } = slowRegister();
    await guesser(queue, throughProxy('2001:db8:1:2::7'), 1);
    void queue.find(throughProxy('2001:db8:1:2::8'), look('guesser'));
    void queue.find(throughProxy('2001:db8:1:2::9'), look('guesser again'));
    void queue.find(throughProxy('2001:db8:1:3::9'), look('neighbour'));
    expect(asked).toEqual(['guesser', 'neighbour']);
  });

  it('are refused when more wait than a second answers, and the queue goes on when a look fails', async () => {
    const queue = new GuessersQueue();
    const asker = await guesser(queue, directly(1), 1);
    const failing = queue.find(asker, () => Promise.reject(new Error('no database')));
    const { asked, look } = slowRegister();
    const waiting = Array.from({ length: 500 }, (_, place) => queue.find(asker, look(String(place))));
    await expect(queue.find(asker, nothing)).rejects.toMatchObject({ code: 'request.too_many' });
    await expect(failing).rejects.toThrow('no database');
    await new Promise(setImmediate);
    expect([asked, waiting.length]).toEqual([['0'], 500]);
  });
});
