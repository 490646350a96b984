import '../../lib/forms.css';
import './exam.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useArrival } from '../../lib/arrival.ts';
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
  const [moved, setMoved] = useState(false);
  const go = (next: ExamDesk | null) => {
    setDesk(next);
    setMoved(true);
  };
  const leave = () => {
    desk?.leave();
    go(null);
  };
  if (desk) return <Seat desk={desk} moved={moved} onLeave={leave} />;
  return <SeatForm moved={moved} onSeat={(seat) => go(ExamDesk.of(seat))} />;
}

function Seat({ desk, moved: came, onLeave }: { desk: ExamDesk; moved: boolean; onLeave(): void }) {
  const words = useMyExam();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { status, endsAt, moved } = state.paper;
  const [first] = useState(status);
  const goesOn = came || status !== first;
  const left = useClock(desk, endsAt);
  if (moved) return <Notice {...words.moved} act={words.moved.again} onAct={onLeave} />;
  switch (status) {
    case 'expected':
    case 'admitted':
      return <ExamWaiting paper={state.paper} moved={came} onLeave={onLeave} />;
    case 'running':
      if (left !== null && left <= 0) return <ExamOver state={state} onLeave={onLeave} />;
      return <ExamQuestions desk={desk} state={state} left={left ?? 0} follows={goesOn} />;
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
  const heading = useArrival();
  return (
    <section className="p-card" role="status">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <button type="button" className="p-button" onClick={onAct}>
        {act}
      </button>
    </section>
  );
}
