import { AttendanceStatus, Judgement } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { z } from 'zod';
import type { OutboxItem } from '../../lib/outbox/outbox.ts';

/** As much of an entry as is said of it; an entry that is damaged is still shown, and says so little. */
const Said = z.object({
  judgement: Judgement.nullish().catch(null),
  status: AttendanceStatus.nullish().catch(null),
  score: z.number().nullish().catch(null),
  note: z.string().nullish().catch(null),
});

/** What an entry says, in a few words: `K, kompeten, skor 80`. */
export function useItemWords() {
  const { attendance, grading, terms } = useMessages();
  return ({ kind, event }: OutboxItem): string => {
    const { judgement, status, score, note } = Said.catch({}).parse(event);
    const graded = judgement ? grading[judgement] : grading.takenBack;
    const attended = status ? terms.attendance[status].toLowerCase() : attendance.takenBack;
    const parts = [kind === 'grade' ? graded : attended];
    if (typeof score === 'number') parts.push(grading.scoreIs(String(score)));
    if (note) parts.push(note);
    return parts.join(', ');
  };
}
