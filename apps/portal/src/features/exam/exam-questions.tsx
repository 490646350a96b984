import { useEffect, useRef, useState } from 'react';
import { useMyExam } from '../../lib/exam-words.ts';
import type { ExamDesk } from './exam-desk.ts';
import { ExamHead } from './exam-head.tsx';
import { ExamOverview } from './exam-overview.tsx';
import { ExamQuestion } from './exam-question.tsx';
import type { ExamState } from './exam-state.ts';
import { HandIn } from './hand-in.tsx';

interface ExamQuestionsProps {
  desk: ExamDesk;
  state: ExamState;
  /** Milliseconds that are left. */
  left: number;
  /** Whether they take the place of something else on the page, as the wait. */
  follows: boolean;
}

/** One question at a time, with large buttons where the thumb is. */
export function ExamQuestions({ desk, state, left, follows }: ExamQuestionsProps) {
  const words = useMyExam();
  const [at, setAt] = useState(0);
  const [handingIn, setHandingIn] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(follows);
  const { questions } = state.paper;
  const question = questions[at];
  // Whoever reads by ear or keyboard follows to the next question; nobody is moved on arrival.
  useEffect(() => {
    if (moved.current && at >= 0 && !handingIn) heading.current?.focus();
    moved.current = true;
  }, [at, handingIn]);
  const unsent = state.answers.filter(({ sent }) => !sent).length;
  const answered = new Set(state.answers.filter(({ answer }) => answer !== null).map(({ itemId }) => itemId));
  if (handingIn) {
    const open = questions.filter(({ id }) => !answered.has(id)).length;
    return <HandIn desk={desk} open={open} unsent={unsent} onBack={() => setHandingIn(false)} />;
  }
  return (
    <div className="p-exam">
      <ExamHead title={state.paper.title} left={left} unsent={unsent} />
      <section className="p-card p-exam-card">
        <h2 ref={heading} tabIndex={-1}>
          {words.question(at + 1, questions.length)}
        </h2>
        {question ? (
          <ExamQuestion
            key={question.id}
            question={question}
            answer={state.answers.find(({ itemId }) => itemId === question.id)?.answer ?? null}
            onAnswer={(answer) => desk.answer(question.id, answer)}
          />
        ) : null}
      </section>
      <nav className="p-exam-steps" aria-label={words.overview}>
        <button
          type="button"
          className="p-button p-button-outline"
          disabled={at === 0}
          onClick={() => setAt(Math.max(0, at - 1))}
        >
          {words.previous}
        </button>
        {at < questions.length - 1 ? (
          <button type="button" className="p-button" onClick={() => setAt(at + 1)}>
            {words.next}
          </button>
        ) : (
          <button type="button" className="p-button" onClick={() => setHandingIn(true)}>
            {words.handIn.open}
          </button>
        )}
      </nav>
      <ExamOverview
        ids={questions.map(({ id }) => id)}
        at={at}
        answered={answered}
        onGo={setAt}
        onHandIn={() => setHandingIn(true)}
      />
      <p className="p-small">{words.away}</p>
    </div>
  );
}
