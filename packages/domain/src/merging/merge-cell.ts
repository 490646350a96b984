import type { CellEvent, CellValue, MergedCell, MergeRules } from './cell-event.ts';
import { CellHistory } from './cell-history.ts';

/**
 * What all statements about a cell leave together, the same for every device whatever the order they arrive in, and however often.
 * The statements that nobody answered stand side by side; each field is taken from where it was really changed, so that
 * disjoint edits and equal judgements merge by themselves and only a true contradiction is contested.
 */
export function mergeCell<V extends CellValue>(events: Iterable<CellEvent<V>>, rules: MergeRules<V>): MergedCell<V> {
  return new CellHistory(rules, events).merged();
}
