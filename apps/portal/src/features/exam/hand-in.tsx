import { useLocale } from '@kompeten/ui';
import { useArrival } from '../../lib/arrival.ts';
import { useCall } from '../../lib/call.ts';
import { useMyExam } from '../../lib/exam-words.ts';
import { explainError } from '../../lib/explain-error.ts';
import type { ExamDesk } from './exam-desk.ts';

interface HandInProps {
  desk: ExamDesk;
  /** Questions without an answer. */
  open: number;
  unsent: number;
  onBack(): void;
}

/** Asks once more before a paper is handed in, since nobody takes it back. */
export function HandIn({ desk, open, unsent, onBack }: HandInProps) {
  const words = useMyExam().handIn;
  const locale = useLocale();
  const heading = useArrival();
  const handIn = useCall(() => desk.handIn());
  return (
    <section className="p-card">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="p-lead">{words.unanswered(open)}</p>
      <div role="status">{unsent > 0 ? <p>{words.waits}</p> : null}</div>
      {handIn.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, handIn.state.error)}
        </p>
      ) : null}
      <div className="p-exam-steps">
        <button type="button" className="p-button p-button-outline" onClick={onBack}>
          {words.no}
        </button>
        <button
          type="button"
          className="p-button"
          disabled={unsent > 0 || handIn.state.kind === 'pending'}
          onClick={() => void handIn.run(undefined)}
        >
          {words.yes}
        </button>
      </div>
    </section>
  );
}
