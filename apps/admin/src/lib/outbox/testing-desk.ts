import { KeptOutbox } from './kept-outbox.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxAnswer } from './outbox-answer.ts';
import { isSheetBatch } from './outbox-batches.ts';
import type { BatchOutcome } from './outbox-outcome.ts';
import { OutboxSender } from './outbox-sender.ts';

/** An entry of a sheet. */
export const item = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

/** The ids of so many entries. */
export const ids = (count: number) => Array.from({ length: count }, (_, place) => `e${place}`);

/** An outbox with entries, and a register that answers as the spec says; time passes only when it is told to. */
export async function desk(
  entries: readonly string[],
  answer: (sent: readonly string[], cohortId: string) => BatchOutcome,
  answered: (answer: OutboxAnswer) => Promise<void> = async () => undefined,
) {
  const outbox = new KeptOutbox(null);
  await outbox.add(entries.map(item));
  const taken: string[] = [];
  const calls: string[][] = [];
  const waits: { act: () => void; milliseconds: number }[] = [];
  const sender = new OutboxSender(outbox, {
    post: async (batch) => {
      const sent = batch.items.map(({ id }) => id);
      calls.push(sent);
      const outcome = answer(sent, isSheetBatch(batch) ? batch.cohortId : '');
      if (outcome.kind === 'answered') taken.push(...outcome.results.map(({ eventId }) => eventId));
      return outcome;
    },
    answered,
    alone: (round) => round().then(() => true),
    later: (act, milliseconds) => {
      waits.push({ act, milliseconds });
      return () => void waits.pop();
    },
  });
  return { outbox, sender, round: () => roundOf(sender), taken, calls, waits };
}

/** Sends once, and waits until that is over. */
const roundOf = (sender: OutboxSender) =>
  new Promise<void>((resolve) => {
    const leave = sender.subscribe(() => {
      if (sender.standing().sending) return;
      leave();
      resolve();
    });
    sender.kick();
  });

/** The register takes all that it is sent. */
export const accepted = (sent: readonly string[], cohortId = 'c'): BatchOutcome => ({
  ...{ kind: 'answered', answer: { kind: 'grade', cohortId, cells: [], clockSkewSeconds: 0 } },
  results: sent.map((eventId) => ({ eventId, outcome: 'recorded' })),
});
