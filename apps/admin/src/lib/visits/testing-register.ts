import { KeptOutbox } from '../outbox/kept-outbox.ts';
import { isOfVisit, type OutboxItem } from '../outbox/outbox.ts';
import { isSheetBatch, isVisitBatch, type OutboxBatch } from '../outbox/outbox-batches.ts';
import type { BatchOutcome, EventResult } from '../outbox/outbox-outcome.ts';
import { OutboxSender } from '../outbox/outbox-sender.ts';
import type { SenderPorts } from '../outbox/sender-ports.ts';
import type { OutboxShelf } from '../vault/vault.ts';

/** What outlives the page. */
export function disk(): OutboxShelf & { kept: Map<string, OutboxItem> } {
  const kept = new Map<string, OutboxItem>();
  return {
    kept,
    load: async () => ({ items: [...kept.values()], unreadable: [] }),
    save: async (items) => items.forEach((item) => void kept.set(item.id, item)),
    drop: async (ids) => ids.forEach((id) => void kept.delete(id)),
  };
}

/** How the line is for a while. */
export type Line = 'good' | 'answer lost' | 'no network' | 'signed out';

/** A register that knows what it has by id, refuses some things and breaks over others, at the end of a bad line. */
export class Register {
  readonly has: string[] = [];
  /** Photos that came before their report. */
  readonly early: string[] = [];
  constructor(
    private readonly refused: ReadonlySet<string>,
    private readonly poison: ReadonlySet<string>,
  ) {}

  answer(batch: OutboxBatch, line: Line): BatchOutcome {
    if (line === 'no network') return { kind: 'unreachable' };
    if (line === 'signed out') return { kind: 'signed_out' };
    const ids = batch.items.map(({ id }) => id);
    if (ids.some((id) => this.poison.has(id))) return { kind: 'broken' };
    if (isVisitBatch(batch) && ids.some((id) => this.refused.has(id))) {
      return { kind: 'refused', code: 'mentoring.visit_in_future', params: {} };
    }
    const results = batch.items.map((item) => this.take(item));
    if (line === 'answer lost') return { kind: 'unreachable' };
    const { kind } = batch;
    if (isVisitBatch(batch))
      return { kind: 'answered', results, answer: { kind: 'visit', mentorshipId: 'm', visit: {} } };
    const cohortId = isSheetBatch(batch) ? batch.cohortId : '';
    return {
      ...{ kind: 'answered', results },
      answer: { cohortId, kind: kind as 'grade', cells: [], clockSkewSeconds: 0 },
    };
  }

  private take(item: OutboxItem): EventResult {
    if (isOfVisit(item) && item.kind === 'photo' && !this.has.includes(item.visitId)) this.early.push(item.id);
    if (this.refused.has(item.id)) return { eventId: item.id, outcome: 'refused', code: 'input.invalid' };
    if (this.has.includes(item.id)) return { eventId: item.id, outcome: 'known' };
    this.has.push(item.id);
    return { eventId: item.id, outcome: 'recorded' };
  }
}

/** A sender that goes round by round as the spec says; nothing is planned for later. */
export function senderOf(outbox: KeptOutbox, post: SenderPorts['post']) {
  const sender = new OutboxSender(outbox, {
    post,
    answered: async () => undefined,
    alone: async (round) => {
      await round();
      return true;
    },
    later: () => () => undefined,
  });
  /** One round; where nothing can go there is none. */
  const round = async () => {
    const done = new Promise<void>((resolve) => {
      const leave = sender.subscribe(() => {
        if (sender.standing().sending) return;
        leave();
        resolve();
      });
    });
    sender.kick();
    if (sender.standing().sending) await done;
  };
  return { sender, round };
}

/** One life of the page: it reads the disk, sends round by round over the lines it meets, and dies without a word. */
export async function life(shelf: OutboxShelf, register: Register, lines: readonly Line[]): Promise<void> {
  const outbox = new KeptOutbox(shelf);
  await outbox.load();
  for (const line of lines) {
    const { sender, round } = senderOf(outbox, async (batch) => register.answer(batch, line));
    await round();
    sender.close();
  }
}
