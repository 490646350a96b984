import { describe, expect, it } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { KeptOutbox } from '../../lib/outbox/kept-outbox.ts';
import type { OutboxItem } from '../../lib/outbox/outbox.ts';
import { type DeviceFacts, deviceSays } from './device-says.ts';

const { line } = messages('id').devices;

const item = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

/** The line of an outbox, by its parts and tone, as it stands at this moment. */
function lineOf(outbox: KeptOutbox, facts: Partial<DeviceFacts> = {}) {
  const calm = { connection: 'online', trouble: null } as const;
  const unreadable = outbox.unreadable().length;
  const { parts, tone } = deviceSays(line, { items: outbox.list(), outbox, unreadable, ...calm, ...facts });
  return [tone, ...parts];
}

/** An outbox over a disk that answers when the spec says how. */
function slowDisk() {
  const answers: { take(): void; refuse(): void }[] = [];
  const outbox = new KeptOutbox({
    load: async () => ({ items: [], unreadable: [] }),
    save: () =>
      new Promise((resolve, reject) => {
        answers.push({ take: resolve, refuse: () => reject(new Error('no room')) });
      }),
    drop: async () => undefined,
  });
  /** Resolved when the disk has been asked. */
  const asked = async () => {
    while (answers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    return answers.shift();
  };
  return { outbox, asked };
}

describe('the line about a device', () => {
  it('says that all is sent only where nothing is on its way, be it to the disk', async () => {
    const { outbox, asked } = slowDisk();
    expect(lineOf(outbox)).toEqual(['good', line.sent]);
    const adding = outbox.add([item('e')]);
    expect(lineOf(outbox)).toEqual(['info', line.writing(1)]);
    (await asked())?.take();
    await adding;
    expect(lineOf(outbox)).toEqual(['info', line.sending(1)]);
    await outbox.remove(['e']);
    expect(lineOf(outbox)).toEqual(['good', line.sent]);
  });

  it('says what waits before it says that the session has run out', async () => {
    const { outbox, asked } = slowDisk();
    const adding = outbox.add([item('e')]);
    (await asked())?.take();
    await adding;
    expect(lineOf(outbox, { connection: 'signed_out' })).toEqual(['warn', line.waiting(1), line.signedOut]);
  });

  it('says what the disk refused, on whichever page one is', async () => {
    const { outbox, asked } = slowDisk();
    const refused = expect(outbox.add([item('e')])).rejects.toThrow('no room');
    (await asked())?.refuse();
    await refused;
    expect(lineOf(outbox)).toEqual(['bad', line.unkept(1)]);
  });
});
