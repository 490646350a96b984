import { myApplications } from '@kompeten/contract';
import type { AppliedUnit, Competence, ElementAnswer } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import type { PartProps } from './part-props.ts';

type Answers = ReadonlyMap<string, Competence>;

const keyOf = (unitCode: string, element: number) => `${unitCode} ${element}`;

/** The self-assessment (FR.APL.02): K or BK for each element, with the files that were sent behind it. */
export function SelfAssessmentForm({ application, onChange }: PartProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const { id: applicationId, units, evidence } = application;
  const [answers, setAnswers] = useState<Answers>(new Map());
  const { state, run } = useCall(async () => {
    const relied = evidence.filter(({ requirement }) => requirement !== null).map(({ id }) => id);
    const body = { answers: answersOf(units, answers, relied) };
    onChange(await api.call(myApplications.signMySelfAssessment, { params: { applicationId }, body }));
  });
  const sign = (event: FormEvent) => {
    event.preventDefault();
    void run(undefined);
  };
  return (
    <form className="p-card p-form s-form" aria-labelledby="apl02" onSubmit={sign}>
      <h2 id="apl02">{words.self}</h2>
      <p>{words.selfLead}</p>
      {units.map((unit) => (
        <Unit
          key={unit.code}
          unit={unit}
          answers={answers}
          onAnswer={(key, answer) => setAnswers((before) => new Map(before).set(key, answer))}
        />
      ))}
      <p className="p-small">{words.signHint}</p>
      <button type="submit" className="p-button" disabled={state.kind === 'pending'}>
        {words.sign}
      </button>
      {state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, state.error)}
        </p>
      ) : null}
    </form>
  );
}

function answersOf(units: readonly AppliedUnit[], answers: Answers, evidenceIds: string[]): ElementAnswer[] {
  return units.flatMap(({ code, elements }) =>
    elements.flatMap(({ number }) => {
      const answer = answers.get(keyOf(code, number));
      return answer ? [{ unitCode: code, element: number, answer, evidenceIds }] : [];
    }),
  );
}

interface UnitProps {
  unit: AppliedUnit;
  answers: Answers;
  onAnswer(key: string, answer: Competence): void;
}

function Unit({ unit: { code, title, elements }, answers, onAnswer }: UnitProps) {
  const words = useMyAssessment();
  const options = [
    ['competent', words.competent],
    ['not_yet_competent', words.notYet],
  ] as const;
  return (
    <section className="p-stack">
      <h3>{title}</h3>
      {elements.map(({ number, title: said, criteria }) => (
        <fieldset key={number}>
          <legend>{words.element(number, said)}</legend>
          <ul className="p-small">
            {criteria.map((criterion) => (
              <li key={criterion.number}>{criterion.text}</li>
            ))}
          </ul>
          <div className="s-choices">
            {options.map(([value, label]) => (
              <label key={value} className="p-choice">
                <input
                  type="radio"
                  name={keyOf(code, number)}
                  required
                  checked={answers.get(keyOf(code, number)) === value}
                  onChange={() => onAnswer(keyOf(code, number), value)}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
