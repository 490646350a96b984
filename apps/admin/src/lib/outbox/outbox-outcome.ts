import { Problem } from '@kompeten/contract';
import type { OutboxItem, OutboxState } from './outbox.ts';
import type { OutboxAnswer } from './outbox-answer.ts';
import { groupsOf } from './outbox-batches.ts';

/** What the register says of one event. */
export interface EventResult {
  eventId: string;
  outcome: 'recorded' | 'known' | 'late' | 'refused';
  code?: string | null;
  params?: Record<string, unknown> | null;
  correctionId?: string | null;
}

/** What became of a batch. */
export type BatchOutcome =
  | { kind: 'answered'; results: readonly EventResult[]; answer: OutboxAnswer }
  /** Nobody answered, or not now: later, all of it. */
  | { kind: 'unreachable' }
  | { kind: 'signed_out' }
  /** The register broke over it: one event may be the cause. */
  | { kind: 'broken'; params?: Record<string, unknown> }
  /** Turned back as a whole, with a reason. */
  | {
      kind: 'refused';
      code: string;
      params: Record<string, unknown>;
      /** Whether all of it was meant, whatever is in it: who sent it may not, or the sheet is none any more. */
      whole?: boolean;
    };

const later = [0, 408, 429, 502, 503, 504];

/** The browser's words for a network that did not answer, or not in time; every other is about the device itself. */
const silences = ['AbortError', 'NetworkError', 'TimeoutError'];

/** What an error means for a batch. Throws what the device itself refuses, a disk that cannot be read: no network is not its cause. */
export function outcomeOfError(error: unknown): BatchOutcome {
  if (error instanceof DOMException && !silences.includes(error.name)) throw error;
  if (!(error instanceof Problem)) return { kind: 'unreachable' };
  if (error.status === 401) return { kind: 'signed_out' };
  if (later.includes(error.status) || error.code === 'server.unavailable') return { kind: 'unreachable' };
  const { status, code, params } = error;
  if (status >= 500) return { kind: 'broken', params };
  return { kind: 'refused', code, params, whole: status === 403 || status === 404 };
}

/** What is to be noted at items that an answer leaves in the outbox. */
export interface OutboxMark {
  ids: string[];
  state: OutboxState;
  code: string | null;
  params: Record<string, unknown>;
}

function markOf(result: EventResult | undefined): Omit<OutboxMark, 'ids'> | null {
  // An answer that forgot the event: it goes again.
  if (!result) return { state: 'waiting', code: 'server.unexpected', params: {} };
  const { outcome, code, params, correctionId } = result;
  if (outcome === 'late') {
    return { state: 'late', code: null, params: { ...params, correctionId: correctionId ?? null } };
  }
  return outcome === 'refused' ? { state: 'refused', code: code ?? 'server.unexpected', params: params ?? {} } : null;
}

/** The notes for a batch: each event for itself, equal ones together. */
export function marksOf(items: readonly OutboxItem[], results: readonly EventResult[]): OutboxMark[] {
  const said = new Map(results.map((result) => [result.eventId, result]));
  const marks = items.flatMap(({ id }) => {
    const mark = markOf(said.get(id));
    return mark ? [{ id, mark }] : [];
  });
  return [...groupsOf(marks, ({ mark }) => JSON.stringify(mark)).values()].flatMap((group) =>
    group[0] ? [{ ...group[0].mark, ids: group.map(({ id }) => id) }] : [],
  );
}
