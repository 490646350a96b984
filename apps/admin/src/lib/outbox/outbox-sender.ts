import type { Outbox } from './outbox.ts';
import type { OutboxStanding, OutboxTrouble } from './outbox-answer.ts';
import { batchesOf, halvesOf, isHeld, isSheetBatch, type OutboxBatch } from './outbox-batches.ts';
import { type BatchOutcome, marksOf } from './outbox-outcome.ts';
import type { SenderPorts } from './sender-ports.ts';

const firstPause = 1_000;
const longestPause = 60_000;
/** How often a broken batch is halved in one round; a register that breaks over everything is left alone. */
const halvingsInRound = 12;

class Halt extends Error {
  constructor(readonly trouble: OutboxTrouble) {
    super('The round ends here');
  }
}

/** Brings the outbox of one account to the register: patient, in order, and nothing holds up the rest. */
export class OutboxSender {
  private state: OutboxStanding = { sending: false, trouble: null, cause: null };
  private readonly listeners = new Set<() => void>();
  private failures = 0;
  private halvings = 0;
  private again = false;
  private closed = false;
  private cancel: (() => void) | null = null;

  constructor(
    private readonly outbox: Outbox,
    private readonly ports: SenderPorts,
  ) {
    outbox.subscribe(() => this.relieve());
  }

  standing = () => this.state;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Sends now: something was added, the network came back, or a person asked. */
  kick = (): void => {
    if (this.closed || batchesOf(this.outbox.list()).length === 0) return;
    if (this.state.sending) {
      this.again = true;
      return;
    }
    this.cancel?.();
    void this.run();
  };

  /** Sends nothing more. */
  close(): void {
    this.closed = true;
    this.cancel?.();
  }

  private async run(): Promise<void> {
    this.show({ ...this.state, sending: true });
    this.halvings = 0;
    this.again = false;
    const { mine, trouble, cause } = await this.attempt();
    this.failures = trouble ? this.failures + 1 : 0;
    this.show({ sending: false, trouble, cause });
    this.relieve();
    this.plan(trouble, mine);
  }

  /** Where another tab has sent all of it, what kept this one from sending is no trouble any more. */
  private relieve(): void {
    if (this.state.trouble === null || this.state.sending || batchesOf(this.outbox.list()).length > 0) return;
    this.failures = 0;
    this.show({ sending: false, trouble: null, cause: null });
  }

  /** One round, where no other tab runs one; what breaks it off on this device is kept for the person. */
  private async attempt() {
    let trouble: OutboxTrouble = null;
    try {
      const mine = await this.ports.alone(async () => {
        trouble = await this.round();
      });
      return { mine, trouble: trouble as OutboxTrouble, cause: null };
    } catch (cause) {
      return { mine: true, trouble: 'broken_off' as const, cause };
    }
  }

  private plan(trouble: OutboxTrouble, mine: boolean): void {
    if (this.closed || batchesOf(this.outbox.list()).length === 0) return;
    // Nothing goes until somebody signs in, who may have done so while this round was still being refused.
    if (trouble === 'signed_out' && !this.again) return;
    const pause = trouble || !mine ? Math.min(firstPause * 2 ** this.failures, longestPause) : longestPause;
    this.cancel = this.ports.later(this.kick, this.again && !trouble ? 0 : pause);
  }

  /** What fails on this device over one batch is told at the end: the others go before. */
  private async round(): Promise<OutboxTrouble> {
    const failed: unknown[] = [];
    for (const batch of batchesOf(this.outbox.list())) {
      if (this.closed) return null;
      if (isHeld(batch, this.outbox.list())) continue;
      try {
        await this.deliver(batch);
      } catch (cause) {
        if (cause instanceof Halt) return cause.trouble;
        failed.push(cause);
      }
    }
    if (failed.length > 0) throw failed[0];
    return null;
  }

  private async deliver(batch: OutboxBatch): Promise<void> {
    const outcome = await this.ports.post(batch);
    if (outcome.kind === 'unreachable' || outcome.kind === 'signed_out') throw new Halt(outcome.kind);
    if (outcome.kind === 'answered') return this.takeOver(batch, outcome);
    const whole = outcome.kind === 'refused' && outcome.whole === true;
    if (isSheetBatch(batch) && batch.items.length > 1 && !whole) {
      if (outcome.kind === 'broken' && this.halvings++ >= halvingsInRound) throw new Halt('unreachable');
      for (const half of halvesOf(batch)) await this.deliver(half);
      return;
    }
    const ids = batch.items.map(({ id }) => id);
    if (outcome.kind === 'refused') await this.outbox.mark(ids, 'refused', outcome.code, outcome.params);
    else await this.outbox.mark(ids, 'waiting', 'server.unexpected', outcome.params);
  }

  private async takeOver(batch: OutboxBatch, outcome: Extract<BatchOutcome, { kind: 'answered' }>): Promise<void> {
    const { results, answer } = outcome;
    await this.ports.answered(answer);
    const done = results.filter(({ outcome: word }) => word === 'recorded' || word === 'known');
    await this.outbox.remove(done.map(({ eventId }) => eventId));
    for (const { ids, state, code, params } of marksOf(batch.items, results)) {
      await this.outbox.mark(ids, state, code, params);
    }
  }

  private show(state: OutboxStanding): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
