import { Problem } from '@kompeten/contract';
import type { Stored } from './sheet.ts';

type Cells<V> = ReadonlyMap<string, Stored<V>>;

/** What became of a flight. */
export type Outcome<V> =
  | { kind: 'landed'; cells: Cells<V> }
  | { kind: 'stale' }
  | { kind: 'refused'; isNamed: (key: string) => boolean; code: string; params: Readonly<Record<string, unknown>> }
  | { kind: 'halted'; error: Problem }
  | { kind: 'unreachable'; error: unknown };

/** Whether the parameters of a refusal name a cell. */
export type Names = (params: Readonly<Record<string, unknown>>, key: string) => boolean;

/** Sorts what went wrong: try again, look again, show it at the cell, or stop until a person acts. */
export function outcomeOf<V>(error: unknown, names: Names, sent: readonly string[]): Outcome<V> {
  if (!(error instanceof Problem) || error.status === 0 || error.status === 429 || error.status >= 500) {
    return { kind: 'unreachable', error };
  }
  if (error.code.endsWith('.stale')) return { kind: 'stale' };
  const { code, params } = error;
  if (sent.some((key) => names(params, key))) {
    return { kind: 'refused', isNamed: (key) => names(params, key), code, params };
  }
  return { kind: 'halted', error };
}
