import { feedback } from '@kompeten/contract';
import { type FeedbackAnswer, type FeedbackQuestion, feedbackQuestions, type MyFeedback } from '@kompeten/domain';
import { formatInstant, useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptAnswers, keptWords, useKept } from '../../lib/kept.ts';
import { useMine } from '../../lib/mine-words.ts';

type Ratings = FeedbackAnswer['ratings'];
const marks = [1, 2, 3, 4, 5] as const;

const isWhole = (given: Partial<Ratings>): given is Ratings => feedbackQuestions.every((each) => each in given);

/** The questionnaire after a cohort: six statements and a suggestion, sent without a name and once. */
export function FeedbackForm({ cohort }: { cohort: MyFeedback }) {
  const words = useMine().feedback;
  const locale = useLocale();
  const id = useId();
  const [missing, setMissing] = useState(false);
  const { enrolmentId, cohortTitle, centreName, closesAt } = cohort;
  const comment = useKept(`penilaian.${enrolmentId}`, keptWords, '');
  const { typed: ratings, ...rated } = useKept(`nilai.${enrolmentId}`, keptAnswers(feedbackQuestions, marks), {});
  const send = useCall(async (given: Ratings) => {
    await api.call(feedback.giveMyFeedback, {
      params: { enrolmentId },
      body: { ratings: given, comment: comment.typed },
    });
    comment.letGo('');
    rated.letGo({});
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isWhole(ratings));
    if (isWhole(ratings)) void send.run(ratings);
  };
  const rate = (question: FeedbackQuestion, mark: (typeof marks)[number]) =>
    rated.type({ ...ratings, [question]: mark });
  if (cohort.given || send.state.kind === 'done') return <Sent cohort={cohort} />;
  return (
    <form className="p-form" onSubmit={submit} autoComplete="off" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.of(cohortTitle, centreName)}</h3>
      {closesAt ? <p className="p-small">{words.closes(formatInstant(locale, closesAt))}</p> : null}
      <p className="p-small" aria-hidden="true">
        1 = {words.marks[1]} · 5 = {words.marks[5]}
      </p>
      {feedbackQuestions.map((question) => (
        <Scale key={question} question={question} mark={ratings[question]} onRate={(mark) => rate(question, mark)} />
      ))}
      <label htmlFor={`${id}-comment`}>{words.comment}</label>
      <p className="p-small" id={`${id}-hint`}>
        {words.commentHint}
      </p>
      <textarea
        id={`${id}-comment`}
        rows={3}
        maxLength={1000}
        value={comment.typed}
        aria-describedby={`${id}-hint`}
        onChange={(event) => comment.type(event.currentTarget.value)}
      />
      <button type="submit" className="p-button" disabled={send.state.kind === 'pending'}>
        {words.send}
      </button>
      <div role="alert">
        {missing ? <p className="p-error">{words.missing}</p> : null}
        {send.state.kind === 'failed' ? <p className="p-error">{explainError(locale, send.state.error)}</p> : null}
      </div>
    </form>
  );
}

function Sent({ cohort: { cohortTitle, centreName } }: { cohort: MyFeedback }) {
  const words = useMine().feedback;
  return (
    <div role="status">
      <p className="p-strong">{words.of(cohortTitle, centreName)}</p>
      <p>{words.sent}</p>
    </div>
  );
}

interface ScaleProps {
  question: FeedbackQuestion;
  mark: number | undefined;
  onRate(mark: (typeof marks)[number]): void;
}

function Scale({ question, mark, onRate }: ScaleProps) {
  const words = useMine().feedback;
  const name = useId();
  return (
    <fieldset>
      <legend>{words.questions[question]}</legend>
      <div className="p-scale">
        {marks.map((each) => (
          <label key={each} className="p-choice">
            <input
              type="radio"
              name={name}
              checked={mark === each}
              aria-label={`${each}, ${words.marks[each]}`}
              onChange={() => onRate(each)}
            />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
