import { useFieldMessages } from '@kompeten/ui';
import { isEntry, type OutboxItem, type OutboxKind } from '../../lib/outbox/outbox.ts';

/** As much of an entry as is said of it; an entry that is damaged is still shown, and says so little. */
const saidBy = (event: unknown): Record<string, unknown> =>
  typeof event === 'object' && event !== null ? { ...event } : {};

/** By hand and not by a schema: this page lies ready on a device before the line breaks, and schemas are heavy. */
const isOf = <K extends string>(words: Record<K, unknown>, value: unknown): value is K =>
  typeof value === 'string' && Object.hasOwn(words, value);

/** What the kinds of items are called. */
export function useKindNames(): Readonly<Record<OutboxKind, string>> {
  const { checklist, devices, fieldVisits } = useFieldMessages();
  return { ...devices.outbox.kinds, ...fieldVisits.outbox.kinds, ...checklist.outbox.kinds };
}

/** What an entry says, in a few words: `K, kompeten, skor 80`. */
export function useItemWords() {
  const { attendance, checklist, grading, terms } = useFieldMessages();
  return (item: OutboxItem): string => {
    if (!isEntry(item)) return '';
    const { kind, event } = item;
    const { judgement, status, score, note } = saidBy(event);
    const graded = isOf(terms.judgement, judgement) ? grading[judgement] : grading.takenBack;
    const attended = isOf(terms.attendance, status) ? terms.attendance[status].toLowerCase() : attendance.takenBack;
    const judged = isOf(terms.judgement, judgement) ? checklist[judgement] : checklist.takenBack;
    const said = { grade: graded, attendance: attended, judgement: judged };
    const parts = [said[kind]];
    if (typeof score === 'number') parts.push(grading.scoreIs(String(score)));
    if (typeof note === 'string' && note) parts.push(note);
    return parts.join(', ');
  };
}
