import type { Span } from '../kernel/span.ts';
import type { Device } from './device.ts';

/** From when on a device must have been heard, so that nothing is missing. */
export interface HearingFacts {
  evaluationOpenedAt: string | null;
  sessions: readonly Span[];
  now: string;
}

/** Since when a silent device may hold work: since evaluation opened, before that since the last session ended; null before any did. */
export function hearingNeededSince({ evaluationOpenedAt, sessions, now }: HearingFacts): string | null {
  if (evaluationOpenedAt) return evaluationOpenedAt;
  const ended = sessions.map(({ endsAt }) => endsAt).filter((endsAt) => Date.parse(endsAt) <= Date.parse(now));
  return ended.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

/** Whether a device may still hold work: it said so, or was silent since it mattered (rule 25). */
export function isUnheard(device: Pick<Device, 'waiting' | 'lastHeardAt'>, since: string | null): boolean {
  return device.waiting > 0 || (since !== null && Date.parse(device.lastHeardAt) < Date.parse(since));
}
