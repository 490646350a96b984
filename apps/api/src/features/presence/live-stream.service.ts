import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Notifications } from '../../database/notifications.ts';
import type { EventAnswer } from '../../http/call.ts';
import type { LiveTopic } from './live-notices.service.ts';
import { LiveStateService } from './live-state.service.ts';
import { Told } from './told.ts';

/** Several notices within this time are answered by one look. */
const GATHER_MS = 60;
/** Without any notice: presence fades, rights end, and proxies want to hear something. */
const LOOK_AGAIN_MS = 10_000;

const everything: readonly LiveTopic[] = ['presence', 'grades', 'attendance'];

/** Tells those who have a cohort's sheets open who else is there and what is written, from any process. */
@Injectable()
export class LiveStreamService {
  constructor(
    private readonly notifications: Notifications,
    private readonly state: LiveStateService,
  ) {}

  /** The stream of a cohort for whoever may see its sheets; refuses before it begins. */
  async follow(cohortId: string, actor: Actor): Promise<AsyncIterable<EventAnswer>> {
    await this.state.assertMayFollow(cohortId, actor);
    return this.events(cohortId, actor);
  }

  private async *events(cohortId: string, actor: Actor): AsyncGenerator<EventAnswer> {
    const notices = new Notices(cohortId);
    const stop = await this.notifications.listen((message) => notices.hear(message));
    try {
      const told = new Told();
      const first = await this.state.read(cohortId, new Set(everything));
      told.begin(first);
      yield { event: 'presence', data: { people: first.presence ?? [] } };
      told.update({ presence: first.presence ?? [] });
      for (let lookedAt = Date.now(); ; ) {
        const topics = await notices.next();
        const due = Date.now() - lookedAt >= LOOK_AGAIN_MS || !topics;
        if (due) {
          await this.state.assertMayFollow(cohortId, actor);
          lookedAt = Date.now();
        }
        const messages = told.update(await this.state.read(cohortId, topics ?? new Set(['presence'])));
        yield* messages;
        if (due && messages.length === 0) yield { event: 'heartbeat', data: {} };
      }
    } finally {
      stop();
    }
  }
}

/** The notices about one cohort that one reader has not looked after yet. */
class Notices {
  private readonly topics = new Set<LiveTopic>();
  private wake: (() => void) | null = null;

  constructor(private readonly cohortId: string) {}

  hear(message: string | null): void {
    const [topic = '', cohortId] = (message ?? '').split(' ');
    if (message !== null && cohortId !== this.cohortId) return;
    for (const each of everything) if (message === null || each === topic) this.topics.add(each);
    this.wake?.();
  }

  /** The topics that moved, or null when nothing did for a while. */
  async next(): Promise<Set<LiveTopic> | null> {
    if (this.topics.size === 0) await this.heardOrLater();
    if (this.topics.size === 0) return null;
    await wait(GATHER_MS);
    const moved = new Set(this.topics);
    this.topics.clear();
    return moved;
  }

  private async heardOrLater(): Promise<void> {
    const late = new AbortController();
    const heard = new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    await Promise.race([
      heard,
      wait(LOOK_AGAIN_MS, undefined, { signal: late.signal, ref: false }).catch(() => undefined),
    ]);
    late.abort();
    this.wake = null;
  }
}
