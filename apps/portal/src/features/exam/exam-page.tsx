import '../../lib/forms.css';
import './exam.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMyExam } from '../../lib/exam-words.ts';
import { useTitle } from '../../lib/title.ts';
import { ExamDesk } from './exam-desk.ts';
import { ExamOver } from './exam-over.tsx';
import { ExamQuestions } from './exam-questions.tsx';
import { ExamWaiting } from './exam-waiting.tsx';
import { SeatForm } from './seat-form.tsx';
import { useClock } from './use-clock.ts';

/** A candidate's written test: the door, the wait, the questions, the end. */
export function ExamPage() {
  const words = useMyExam();
  const [desk, setDesk] = useState(() => ExamDesk.again());
  useTitle(words.title);
  useEffect(() => desk?.start(), [desk]);
  const leave = () => {
    desk?.leave();
    setDesk(null);
  };
  return desk ? <Seat desk={desk} onLeave={leave} /> : <SeatForm onSeat={(seat) => setDesk(ExamDesk.of(seat))} />;
}

function Seat({ desk, onLeave }: { desk: ExamDesk; onLeave(): void }) {
  const words = useMyExam();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { status, endsAt, moved } = state.paper;
  const left = useClock(desk, endsAt);
  if (moved) return <Notice {...words.moved} act={words.moved.again} onAct={onLeave} />;
  switch (status) {
    case 'expected':
    case 'admitted':
      return <ExamWaiting paper={state.paper} onLeave={onLeave} />;
    case 'running':
      if (left !== null && left <= 0) return <ExamOver state={state} onLeave={onLeave} />;
      return <ExamQuestions desk={desk} state={state} left={left ?? 0} />;
    case 'on_paper':
    case 'keyed':
      return <Notice {...words.onPaper} act={words.done.leave} onAct={onLeave} />;
    case 'absent':
      return <Notice {...words.absent} act={words.done.leave} onAct={onLeave} />;
    case 'submitted':
    case 'ended':
      return <ExamOver state={state} onLeave={onLeave} />;
  }
}

function Notice({ title, text, act, onAct }: { title: string; text: string; act: string; onAct(): void }) {
  return (
    <section className="p-card" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" className="p-button" onClick={onAct}>
        {act}
      </button>
    </section>
  );
}
