import type { MyExam } from '@kompeten/domain';
import { CallFailed } from '../../components/call-failed.tsx';
import { type Settled, useKnown } from '../../lib/call.ts';
import { useMyExam } from '../../lib/exam-words.ts';
import { goTo } from '../../lib/location.ts';
import { askFor } from './ongoing.ts';

/** The way to written tests that are open to whoever is signed in; absent where there is none. */
export function MyExams({ known }: { known: Settled<readonly MyExam[]> }) {
  const words = useMyExam();
  const { state, again } = useKnown(known, askFor.exams);
  if (state.kind === 'failed') return <CallFailed error={state.error} onAgain={again} />;
  if (state.answer.length === 0) return null;
  return (
    <section className="p-card">
      <h2>{words.own}</h2>
      <p>{state.answer.map(({ title }) => title).join(', ')}</p>
      <button type="button" className="p-button" onClick={() => goTo('/ujian')}>
        {words.enter}
      </button>
    </section>
  );
}
