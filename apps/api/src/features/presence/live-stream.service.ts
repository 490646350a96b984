import { setTimeout as wait } from 'node:timers/promises';
import { type Actor, type SheetMark, sheetMark } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Notifications } from '../../database/notifications.ts';
import type { EventAnswer } from '../../http/call.ts';
import type { LiveTopic } from './live-notices.service.ts';
import { type LiveState, LiveStateService } from './live-state.service.ts';
import { Told } from './told.ts';

/** Several notices within this time are answered by one look. */
const GATHER_MS = 60;
/** Without any notice: presence fades, rights end, and proxies want to hear something. */
const LOOK_AGAIN_MS = 10_000;

/** How far the sheets had come when the reader read them. */
type KnownMarks = { [Topic in 'grades' | 'attendance']?: SheetMark | undefined };

const everything: readonly LiveTopic[] = ['presence', 'grades', 'attendance'];

/** Tells those who have a cohort's sheets open who else is there and what is written, from any process. */
@Injectable()
export class LiveStreamService {
  constructor(
    private readonly notifications: Notifications,
    private readonly state: LiveStateService,
  ) {}

  /** The stream of a cohort for whoever may see its sheets; refuses before it begins. */
  async follow(cohortId: string, known: KnownMarks, actor: Actor): Promise<AsyncIterable<EventAnswer>> {
    await this.state.assertMayFollow(cohortId, actor);
    return this.events(cohortId, known, actor);
  }

  private async *events(cohortId: string, known: KnownMarks, actor: Actor): AsyncGenerator<EventAnswer> {
    const notices = new Notices(cohortId);
    const stop = await this.notifications.listen((message) => notices.hear(message));
    try {
      const told = new Told();
      const first = await this.state.read(cohortId, new Set(everything));
      told.begin(first);
      yield { event: 'presence', data: { people: first.presence ?? [] } };
      told.update({ presence: first.presence ?? [] });
      yield* writtenSince(known, first);
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

/** What was written after the reader had read the sheets and before the line stood: the sheet as it is, where it has moved. */
function writtenSince(known: KnownMarks, { grades = [], attendance = [] }: LiveState): EventAnswer[] {
  const hasMoved = (mark: SheetMark | undefined, cells: readonly { version: number }[]) =>
    mark !== undefined && mark !== sheetMark(cells);
  return [
    ...(hasMoved(known.grades, grades) ? [{ event: 'grades', data: { cells: grades } }] : []),
    ...(hasMoved(known.attendance, attendance) ? [{ event: 'attendance', data: { cells: attendance } }] : []),
  ];
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
