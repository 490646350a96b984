import { myApplications } from '@kompeten/contract';
import { type AppliedUnit, type ElementAnswer, SelfAssessment } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import type { FormEvent } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useKept } from '../../lib/kept.ts';
import type { PartProps } from './part-props.ts';

type Answer = Pick<ElementAnswer, 'unitCode' | 'element' | 'answer'>;

const isOf = (unitCode: string, element: number) => (given: Answer) =>
  given.unitCode === unitCode && given.element === element;

/** The self-assessment (FR.APL.02): K or BK for each element, with the files that were sent behind it. */
export function SelfAssessmentForm({ application, onChange }: PartProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const { id: applicationId, units, evidence } = application;
  const answered = useKept(`apl02.${applicationId}`, SelfAssessment.shape.answers, []);
  const answers = answered.typed;
  const { state, run } = useCall(async () => {
    const relied = evidence.filter(({ requirement }) => requirement !== null).map(({ id }) => id);
    const body = { answers: answersOf(units, answers, relied) };
    const signed = await api.call(myApplications.signMySelfAssessment, { params: { applicationId }, body });
    answered.letGo([]);
    onChange(signed);
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
          onAnswer={({ unitCode, element, answer }) => {
            const others = answers.filter((given) => !isOf(unitCode, element)(given));
            answered.type([...others, { unitCode, element, answer, evidenceIds: [] }]);
          }}
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

function answersOf(units: readonly AppliedUnit[], given: readonly Answer[], evidenceIds: string[]): ElementAnswer[] {
  return units.flatMap(({ code, elements }) =>
    elements.flatMap(({ number }) => {
      const answer = given.find(isOf(code, number))?.answer;
      return answer ? [{ unitCode: code, element: number, answer, evidenceIds }] : [];
    }),
  );
}

interface UnitProps {
  unit: AppliedUnit;
  answers: readonly Answer[];
  onAnswer(answer: Answer): void;
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
                  name={`${code} ${number}`}
                  required
                  checked={answers.find(isOf(code, number))?.answer === value}
                  onChange={() => onAnswer({ unitCode: code, element: number, answer: value })}
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
