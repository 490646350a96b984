import type { MyExamPaper } from '@kompeten/domain';
import { StatusMark } from '@kompeten/ui';
import { useArrival } from '../../lib/arrival.ts';
import { useMyExam } from '../../lib/exam-words.ts';

/** Before the start: the invigilator admits and starts, and the page follows by itself. */
export function ExamWaiting({ paper, moved, onLeave }: { paper: MyExamPaper; moved: boolean; onLeave(): void }) {
  const heading = useArrival(moved);
  const words = useMyExam().waiting;
  const { status, title, candidateName, minutes } = paper;
  const admitted = status === 'admitted';
  return (
    <section className="p-card">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="p-lead">{words.hello(candidateName)}</p>
      <div role="status">
        <StatusMark tone={admitted ? 'good' : 'info'}>{admitted ? words.admitted : words.expected}</StatusMark>
      </div>
      <p>{words.minutes(minutes)}</p>
      <p>{words.kept}</p>
      <button type="button" className="p-button p-button-outline" onClick={onLeave}>
        {words.notMe}
      </button>
    </section>
  );
}
