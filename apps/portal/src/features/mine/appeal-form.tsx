import { appeals } from '@kompeten/contract';
import { type AppealAnswers, type Appealable, AppealQuestion } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { useDecisionWords } from '../../lib/decision-words.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptAnswers, keptWords, useKept } from '../../lib/kept.ts';
import { YesOrNo, yesOrNo } from './yes-or-no.tsx';

const isWhole = (given: Partial<AppealAnswers>): given is AppealAnswers =>
  AppealQuestion.options.every((each) => each in given);

/** What a candidate writes who appeals (FR.AK.04): three questions, then the grounds. */
export function AppealForm({ open: { candidacyId }, onFiled }: { open: Appealable; onFiled(): void }) {
  const words = useDecisionWords();
  const locale = useLocale();
  const id = useId();
  const { typed: answers, ...answered } = useKept(
    `pertanyaan.${candidacyId}`,
    keptAnswers(AppealQuestion.options, yesOrNo),
    {},
  );
  const kept = useKept(`banding.${candidacyId}`, keptWords, '');
  const grounds = kept.typed;
  const [missing, setMissing] = useState(false);
  const { state, run } = useCall(async (given: AppealAnswers) => {
    await api.call(appeals.fileAppeal, { body: { candidacyId, answers: given, grounds } });
    kept.letGo('');
    answered.letGo({});
    onFiled();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isWhole(answers));
    if (isWhole(answers)) void run(answers);
  };
  return (
    <form className="p-form" onSubmit={submit} autoComplete="off">
      {AppealQuestion.options.map((question) => (
        <YesOrNo
          key={question}
          legend={words.questions[question]}
          words={words}
          answer={answers[question]}
          onAnswer={(answer) => answered.type({ ...answers, [question]: answer })}
        />
      ))}
      <label htmlFor={id}>{words.grounds}</label>
      <textarea
        id={id}
        rows={4}
        required
        minLength={10}
        maxLength={3000}
        value={grounds}
        onChange={({ currentTarget }) => kept.type(currentTarget.value)}
      />
      <div role="alert">
        {missing ? <p className="p-error">{words.missing}</p> : null}
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
      </div>
      <button type="submit" className="p-button" disabled={state.kind === 'pending'}>
        {words.send}
      </button>
    </form>
  );
}
