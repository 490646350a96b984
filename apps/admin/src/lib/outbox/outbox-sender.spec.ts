import { describe, expect, it } from '@jest/globals';
import type { OutboxItem } from './outbox.ts';
import { isSheetAnswer, type OutboxAnswer } from './outbox-answer.ts';
import type { BatchOutcome } from './outbox-outcome.ts';
import { accepted, desk, ids, item } from './testing-desk.ts';

describe('sending what waits', () => {
  it.each(['broken', 'refused'] as const)('is not held up by an entry over which the register is %s', async (kind) => {
    const poison = 'e3';
    const refusal: BatchOutcome = kind === 'broken' ? { kind } : { kind, code: 'input.invalid', params: {} };
    const { outbox, round, taken } = await desk(ids(8), (sent) => (sent.includes(poison) ? refusal : accepted(sent)));
    await round();
    expect(taken.sort()).toEqual(ids(8).filter((id) => id !== poison));
    expect(outbox.list()).toMatchObject([
      {
        id: poison,
        tries: 1,
        ...(kind === 'broken' ? { state: 'waiting' } : { state: 'refused', code: 'input.invalid' }),
      },
    ]);
  });

  it('asks once where all of a sheet is refused, whatever is in it: who sends it may not any more', async () => {
    const refusal: BatchOutcome = { kind: 'refused', code: 'grading.forbidden', params: {}, whole: true };
    const { outbox, round, calls } = await desk(ids(200), () => refusal);
    await round();
    expect(calls).toHaveLength(1);
    expect(outbox.list().map(({ state, code }) => [state, code])).toEqual(
      ids(200).map(() => ['refused', refusal.code]),
    );
  });

  it('goes together again when a person sends again what was refused', async () => {
    let may = false;
    const refusal: BatchOutcome = { kind: 'refused', code: 'grading.forbidden', params: {}, whole: true };
    const { outbox, round, calls } = await desk(ids(3), (sent) => (may ? accepted(sent) : refusal));
    for (let times = 0; times < 2; times += 1) {
      await round();
      await outbox.mark(ids(3), 'waiting', null);
    }
    may = true;
    await round();
    expect([calls, outbox.list()]).toEqual([[ids(3), ids(3), ids(3)], []]);
  });

  it('keeps what the register says of an entry over which it broke, so that somebody can look for it', async () => {
    const { outbox, round } = await desk(['e'], () => ({ kind: 'broken', params: { traceId: 'trace' } }));
    await round();
    expect(outbox.list()).toMatchObject([{ code: 'server.unexpected', params: { traceId: 'trace' } }]);
  });

  it('lets an entry that failed often travel alone and last', async () => {
    const { outbox, round, calls } = await desk(['gift'], () => ({ kind: 'broken' }));
    await round();
    await round();
    await outbox.add([item('fresh')]);
    calls.length = 0;
    await round();
    expect(calls).toEqual([['fresh'], ['gift']]);
  });

  it('stops at the first sign of no network, keeps everything, and waits longer each time', async () => {
    const { outbox, round, calls, waits } = await desk(ids(3), () => ({ kind: 'unreachable' }));
    for (let times = 0; times < 3; times += 1) await round();
    expect(calls).toHaveLength(3);
    expect(outbox.list().map(({ state, tries }) => [state, tries])).toEqual(ids(3).map(() => ['waiting', 0]));
    expect(waits.at(-1)?.milliseconds).toBeGreaterThanOrEqual(4000);
  });

  it('rests while nobody is signed in, and goes on when told', async () => {
    let signedIn = false;
    const { outbox, sender, round, waits } = await desk(ids(2), (sent) =>
      signedIn ? accepted(sent) : { kind: 'signed_out' },
    );
    await round();
    expect([sender.standing().trouble, waits, outbox.list().length]).toEqual(['signed_out', [], 2]);
    signedIn = true;
    await round();
    expect([sender.standing().trouble, outbox.list()]).toEqual([null, []]);
  });

  it('goes on when told so while the refusal for the session before was still on its way', async () => {
    let signedIn = false;
    const { sender, round, outbox, waits } = await desk(ids(2), (sent) => {
      if (signedIn) return accepted(sent);
      // The person signs in at this very moment.
      signedIn = true;
      sender.kick();
      return { kind: 'signed_out' };
    });
    await round();
    expect([sender.standing().trouble, waits.length]).toEqual(['signed_out', 1]);
    waits.at(-1)?.act();
    await Promise.all(Array.from({ length: 20 }, () => Promise.resolve()));
    expect(outbox.list()).toEqual([]);
  });

  it('says that it broke off where the device itself fails, keeps everything, and tries again', async () => {
    let full = true;
    const { outbox, sender, round, waits } = await desk(ids(2), accepted, async () => {
      if (full) throw new Error('no room');
    });
    await round();
    expect([sender.standing().trouble, outbox.list().length, waits.length]).toEqual(['broken_off', 2, 1]);
    expect(sender.standing().cause).toEqual(new Error('no room'));
    full = false;
    await round();
    expect([sender.standing(), outbox.list()]).toEqual([{ sending: false, trouble: null, cause: null }, []]);
  });

  it('is not held up by a sheet over which the device fails', async () => {
    const answered = async (answer: OutboxAnswer) => {
      if (isSheetAnswer(answer) && answer.cohortId === 'c') throw new Error('no room');
    };
    const { outbox, sender, round } = await desk(ids(1), accepted, answered);
    await outbox.add([{ ...item('other'), cohortId: 'd' } as OutboxItem]);
    await round();
    expect([outbox.list().map(({ id }) => id), sender.standing().trouble]).toEqual([['e0'], 'broken_off']);
  });

  it('is no trouble any more where another tab has sent all of it', async () => {
    const { outbox, sender, round } = await desk(ids(2), () => ({ kind: 'unreachable' }));
    await round();
    expect(sender.standing()).toMatchObject({ sending: false, trouble: 'unreachable' });
    await outbox.release([ids(2)[0] ?? '']);
    expect(sender.standing().trouble).toBe('unreachable');
    await outbox.release([ids(2)[1] ?? '']);
    expect(sender.standing()).toEqual({ sending: false, trouble: null, cause: null });
  });
});
