import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '@kompeten/domain';
import type { Logger } from 'pino';
import { isRetryable, isUnavailable } from '../database/refusals.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** One stretch of work on the queue, as `JobSpell` is. */
export interface Spell {
  readonly interrupted: Promise<unknown>;
  stop(): Promise<void>;
  leave(failed: (cause: unknown) => void): Promise<string>;
}

/** What work on the queue is made of. */
export interface Spells {
  /** Begins to take jobs; fails where the queue is away. */
  begin(): Promise<Spell>;
  /** Gives back what a spell had taken and nobody works on any more, so that it is done without waiting for hours. */
  giveBack(takenBy: string): Promise<void>;
}

/** How long the work rests before it tries the queue again: from half a second to half a minute. */
export const pauseAfter = (tries: number): number => Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);

/** Work on the queue that outlives its database: what a lost connection interrupts is taken up again. */
export class LastingWork {
  /** Resolves once it was stopped; rejects with whatever was no lost connection. */
  readonly ended: Promise<void>;
  private spell: Spell | null;
  private readonly asked = new AbortController();
  private readonly toldToStop = once(this.asked.signal, 'abort');

  private constructor(
    first: Spell,
    private readonly spells: Spells,
    private readonly logger: Logger,
  ) {
    this.spell = first;
    this.ended = this.last(first);
  }

  /** Begins to work; fails where the queue is away. */
  static async begin(spells: Spells, logger: Logger): Promise<LastingWork> {
    return new LastingWork(await spells.begin(), spells, logger);
  }

  /** Whether jobs are taken at this moment. */
  get isTaking(): boolean {
    return this.spell !== null && !this.asked.signal.aborted;
  }

  /** Ends it, and waits for the jobs at hand. */
  async stop(): Promise<void> {
    this.asked.abort();
    await this.spell?.stop();
  }

  private async last(first: Spell): Promise<void> {
    for (let spell: Spell | null = first; spell !== null; ) {
      const cause = await Promise.race([spell.interrupted, this.toldToStop]);
      if (this.asked.signal.aborted) return;
      this.assertPasses(cause, 0);
      this.spell = null;
      spell = await this.again(await spell.leave((err) => this.logger.warn({ err }, 'job queue was left badly')));
      this.spell = spell;
    }
  }

  /** The next spell, once the queue is back; null where the work was asked to end meanwhile. */
  private async again(takenBy: string): Promise<Spell | null> {
    for (let tries = 0; ; tries += 1) {
      await wait(pauseAfter(tries), undefined, { signal: this.asked.signal }).catch(() => undefined);
      if (this.asked.signal.aborted) return null;
      try {
        await this.spells.giveBack(takenBy);
        const spell = await this.spells.begin();
        if (!this.asked.signal.aborted) return spell;
        await spell.stop();
      } catch (cause) {
        this.assertPasses(cause, tries + 1);
      }
    }
  }

  /** Goes on after what passes by itself, and says so. */
  private assertPasses(cause: unknown, tries: number): void {
    if (!passes(cause)) throw cause;
    const { message } = cause as Error;
    this.logger.warn({ message, pauseMs: pauseAfter(tries) }, 'job queue lost its database');
  }
}

/** Whether the database is away, or asks to be asked again. */
const passes = (cause: unknown): boolean =>
  isUnavailable(cause) || isRetryable(cause) || (cause instanceof DomainError && cause.code === 'server.unavailable');
