import type { Correction, CorrectionStatus, CorrectionValue } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages, useTerms } from '@kompeten/ui';

/** The sign of a case. */
export const correctionTone = {
  open: 'warn',
  corrected: 'good',
  kept: 'info',
} as const satisfies Record<CorrectionStatus, string>;

/** The values and cells of cases in the reader's words. */
export function useCorrectionWords() {
  const { corrections, grading, attendance } = useMessages();
  const terms = useTerms();
  const locale = useLocale();
  const sayingOf = (kind: Correction['kind'], { judgement, score, status, note }: CorrectionValue): string => {
    const graded = judgement ? grading[judgement] : grading.none;
    const attended = status ? terms.attendance[status] : attendance.none;
    const parts = [kind === 'grade' ? graded : attended];
    if (score !== null) parts.push(grading.scoreIs(String(score).replace('.', ',')));
    if (note !== null) parts.push(note);
    return parts.join(', ');
  };
  const cellOf = ({ kind, unitCode, sessionStartsAt }: Correction): string =>
    kind === 'grade'
      ? corrections.gradeOf(unitCode ?? '')
      : corrections.attendanceOf(sessionStartsAt ? formatInstant(locale, sessionStartsAt) : '');
  return { sayingOf, cellOf };
}
