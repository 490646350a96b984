import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Receiver, startReceiver } from '../../testing/receiver.ts';
import { WebhookSender } from './webhook-sender.ts';

const at = (address: string) => [{ address, family: address.includes(':') ? 6 : 4 }];

describe('sending', () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
  });
  afterAll(() => receiver?.stop());
  beforeEach(() => void receiver.received.splice(0));

  const parcel = (url: string) => ({ url: new URL(url), headers: { 'webhook-id': 'x' }, body: '{}' });
  const inside = new WebhookSender({ loopback: true });

  it.each([
    ['an address of this machine', () => receiver.url],
    ['the same in the sixth version', () => receiver.url.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
    ['the same as one number', () => receiver.url.replace('127.0.0.1', '2130706433')],
    ['a name that means this machine', () => receiver.url.replace('127.0.0.1', 'localhost')],
    ['where clouds keep their secrets', () => 'http://169.254.169.254/latest/meta-data/'],
  ])('goes never to %s', async (_, url) => {
    const outside = new WebhookSender({ loopback: false });
    expect(await outside.send(parcel(url()))).toEqual({ status: null, fault: 'refused_address' });
    await expect(outside.assertReachable(new URL(url()))).rejects.toMatchObject({ code: 'webhook.address_refused' });
    expect(receiver.received).toEqual([]);
  });

  it('asks for a name once, and connects to the address that it looked at', async () => {
    const answers = [at('127.0.0.1'), at('203.0.113.9')];
    let asked = 0;
    const sender = new WebhookSender({ loopback: true }, async () => answers[asked++] ?? []);
    const url = receiver.url.replace('127.0.0.1', 'hr.uji.example');
    expect(await sender.send(parcel(url))).toEqual({ status: 204, fault: null });
    expect([asked, receiver.received[0]?.headers.host]).toEqual([1, new URL(url).host]);
  });

  it('refuses a name that leads inside, wholly or in part, and one that is not known', async () => {
    const refusal = async (addresses: { address: string; family: number }[]) => {
      const sender = new WebhookSender({ loopback: false }, async () => addresses);
      return (await sender.send(parcel('https://hr.uji.example/'))).fault;
    };
    expect(await refusal(at('10.0.0.5'))).toBe('refused_address');
    expect(await refusal([...at('8.8.8.8'), ...at('::1')])).toBe('refused_address');
    const lost = new WebhookSender({ loopback: false }, () => Promise.reject(new Error('ENOTFOUND')));
    const url = new URL('https://hr.uji.example/');
    await expect(lost.assertReachable(url)).rejects.toMatchObject({ code: 'webhook.address_unresolved' });
    expect((await lost.send(parcel(url.href))).fault).toBe('unreachable');
  });

  it('follows no redirect, reads no endless answer, and says when nobody is there', async () => {
    receiver.answer = (response) => response.writeHead(302, { location: receiver.url }).end();
    expect(await inside.send(parcel(receiver.url))).toEqual({ status: 302, fault: 'not_2xx' });
    expect(receiver.received).toHaveLength(1);
    receiver.answer = (response) => response.writeHead(200).end('x'.repeat(100_000));
    expect(await inside.send(parcel(receiver.url))).toEqual({ status: null, fault: 'too_long' });
    expect((await inside.send(parcel('http://127.0.0.1:9/'))).fault).toBe('unreachable');
  });
});
