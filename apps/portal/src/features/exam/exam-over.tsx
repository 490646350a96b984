import { StatusMark } from '@kompeten/ui';
import { useArrival } from '../../lib/arrival.ts';
import { useMyExam } from '../../lib/exam-words.ts';
import type { ExamState } from './exam-state.ts';

/** After the end: what lies on the device still goes out, and only then the page lets go. */
export function ExamOver({ state, onLeave }: { state: ExamState; onLeave(): void }) {
  const { over, done } = useMyExam();
  const heading = useArrival();
  const unsent = state.answers.filter(({ sent }) => !sent).length;
  const handedIn = state.paper.submittedAt !== null;
  return (
    <section className="p-card">
      <h1 ref={heading} tabIndex={-1}>
        {handedIn ? done.title : over.title}
      </h1>
      <div role="status">
        <StatusMark tone={unsent > 0 ? 'warn' : 'good'}>{unsent > 0 ? over.sending(unsent) : over.done}</StatusMark>
      </div>
      <p>{done.text}</p>
      {unsent === 0 ? (
        <button type="button" className="p-button" onClick={onLeave}>
          {done.leave}
        </button>
      ) : null}
    </section>
  );
}
