import { StatusMark, VisuallyHidden } from '@kompeten/ui';
import { useMyExam } from '../../lib/exam-words.ts';

interface ExamHeadProps {
  title: string;
  /** Milliseconds that are left. */
  left: number;
  unsent: number;
}

/** Minutes that are spoken, so that nobody who reads by ear is talked over every second. */
const SPOKEN = [30, 10, 5, 1];

/** What stays in sight: the time, and whether everything is kept. */
export function ExamHead({ title, left, unsent }: ExamHeadProps) {
  const words = useMyExam();
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const minutes = Math.ceil(seconds / 60);
  const spoken = SPOKEN.includes(minutes) ? words.leftSpoken(minutes) : '';
  return (
    <header className="p-exam-head">
      <h1>{title}</h1>
      <p className="p-exam-left" role="timer" aria-live="off" aria-label={words.leftLabel}>
        {words.left(Math.floor(seconds / 60), seconds % 60)}
      </p>
      <div className="p-exam-kept" role="status">
        <StatusMark tone={unsent > 0 ? 'warn' : 'good'}>{unsent > 0 ? words.unsaved(unsent) : words.saved}</StatusMark>
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
    </header>
  );
}
