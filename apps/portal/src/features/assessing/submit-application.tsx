import { myApplications } from '@kompeten/contract';
import { applicationGaps } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { goTo } from '../../lib/location.ts';
import type { PartProps } from './part-props.ts';
import type { useTypedForm } from './use-typed-form.ts';

interface SubmitApplicationProps extends PartProps {
  typed: Pick<ReturnType<typeof useTypedForm>, 'form' | 'store' | 'giveUp'>;
}

/** Sends an application with what is typed in its form, once nothing is lacking; what is lacking is said before. */
export function SubmitApplication({ application, onChange, typed }: SubmitApplicationProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const [declared, setDeclared] = useState(false);
  const { id: applicationId, evidence, schemeUnits: units, groups, requirements, purpose, status } = application;
  const { guardianNeeded } = application;
  const gaps = applicationGaps(typed.form, evidence, { units, groups, requirements, purpose, guardianNeeded });
  const params = { applicationId };
  const submit = useCall(async () => {
    const { version } = await typed.store();
    onChange(await api.call(myApplications.submitMyAssessment, { params, body: { version } }));
  });
  const discard = useCall(async () => {
    await api.call(myApplications.discardMyAssessment, { params });
    typed.giveUp();
    goTo('/my');
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(undefined);
  };
  const failed = [submit.state, discard.state].find((state) => state.kind === 'failed');
  return (
    <form className="p-card p-form s-form" aria-labelledby="submit-title" onSubmit={send}>
      <h2 id="submit-title">{words.submit}</h2>
      {gaps.length > 0 ? <Gaps gaps={gaps} /> : null}
      <label className="p-choice">
        <input type="checkbox" checked={declared} onChange={() => setDeclared(!declared)} />
        {words.declare}
      </label>
      <p className="p-small">{words.submitHint}</p>
      <button
        type="submit"
        className="p-button p-button-big"
        disabled={!declared || gaps.length > 0 || submit.state.kind === 'pending'}
      >
        {words.submit}
      </button>
      {failed ? (
        <p className="p-error" role="alert">
          {explainError(locale, failed.error)}
        </p>
      ) : null}
      {status === 'draft' ? (
        <button type="button" className="p-button p-button-outline" onClick={() => discard.run(undefined)}>
          {words.discard}
        </button>
      ) : null}
    </form>
  );
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  const words = useMyAssessment();
  return (
    <div role="status">
      <p>{words.lacking}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{words.gap(gap)}</li>
        ))}
      </ul>
    </div>
  );
}
