import { myCandidacies } from '@kompeten/contract';
import { type AssessmentQuestion, assessmentQuestions, type MyCandidacy } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { useCandidacyWords } from '../../lib/candidacy-words.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptAnswers, keptWords, useKept } from '../../lib/kept.ts';
import { YesOrNo, yesOrNo } from './yes-or-no.tsx';

type Answers = Record<AssessmentQuestion, boolean>;

const isWhole = (given: Partial<Answers>): given is Answers => assessmentQuestions.every((each) => each in given);

interface CandidacyFeedbackProps {
  candidacy: MyCandidacy;
  onChange(candidacy: MyCandidacy): void;
}

/** The short questionnaire after an assessment (AK.03): yes or no, and a comment; sent once. */
export function CandidacyFeedback({ candidacy, onChange }: CandidacyFeedbackProps) {
  const words = useCandidacyWords();
  const locale = useLocale();
  const id = useId();
  const { typed: answers, ...answered } = useKept(
    `jawaban.${candidacy.candidacyId}`,
    keptAnswers(assessmentQuestions, yesOrNo),
    {},
  );
  const comment = useKept(`umpan-balik.${candidacy.candidacyId}`, keptWords, '');
  const [missing, setMissing] = useState(false);
  const params = { candidacyId: candidacy.candidacyId };
  const { state, run } = useCall(async (whole: Answers) => {
    const body = { answers: whole, comment: comment.typed.trim() || null };
    const given = await api.call(myCandidacies.giveMyFeedbackOnAssessment, { params, body });
    comment.letGo('');
    answered.letGo({});
    onChange(given);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isWhole(answers));
    if (isWhole(answers)) void run(answers);
  };
  if (candidacy.feedback) return <p role="status">{words.sent}</p>;
  return (
    <form className="p-form" onSubmit={submit} autoComplete="off" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.feedback}</h4>
      <p className="p-small">{words.feedbackLead}</p>
      {assessmentQuestions.map((question) => (
        <YesOrNo
          key={question}
          legend={words.questions[question]}
          words={words}
          answer={answers[question]}
          onAnswer={(answer) => answered.type({ ...answers, [question]: answer })}
        />
      ))}
      <label htmlFor={`${id}-comment`}>{words.comment}</label>
      <textarea
        id={`${id}-comment`}
        rows={3}
        maxLength={1000}
        value={comment.typed}
        onChange={(event) => comment.type(event.currentTarget.value)}
      />
      <button type="submit" className="p-button" disabled={state.kind === 'pending'}>
        {words.send}
      </button>
      <div role="alert">
        {missing ? <p className="p-error">{words.missing}</p> : null}
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
      </div>
    </form>
  );
}
