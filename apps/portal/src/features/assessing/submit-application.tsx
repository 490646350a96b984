import { myApplications } from '@kompeten/contract';
import { useLocale } from '@kompeten/ui';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { goTo } from '../../lib/location.ts';
import type { PartProps } from './part-props.ts';

/** Sends an application, once nothing is lacking; what is lacking is said before. */
export function SubmitApplication({ application, onChange }: PartProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const [declared, setDeclared] = useState(false);
  const { id: applicationId, version, gaps, status } = application;
  const params = { applicationId };
  const submit = useCall(async () =>
    onChange(await api.call(myApplications.submitMyAssessment, { params, body: { version } })),
  );
  const discard = useCall(async () => {
    await api.call(myApplications.discardMyAssessment, { params });
    goTo('/my');
  });
  const failed = [submit.state, discard.state].find((state) => state.kind === 'failed');
  return (
    <section className="p-card p-stack" aria-labelledby="submit-title">
      <h2 id="submit-title">{words.submit}</h2>
      {gaps.length > 0 ? (
        <div role="status">
          <p>{words.lacking}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{words.gap(gap)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <label className="p-choice">
        <input type="checkbox" checked={declared} onChange={() => setDeclared(!declared)} />
        {words.declare}
      </label>
      <button
        type="button"
        className="p-button"
        disabled={!declared || gaps.length > 0 || submit.state.kind === 'pending'}
        onClick={() => submit.run(undefined)}
      >
        {words.submit}
      </button>
      {status === 'draft' ? (
        <button type="button" className="p-button p-button-outline" onClick={() => discard.run(undefined)}>
          {words.discard}
        </button>
      ) : null}
      {failed ? (
        <p className="p-error" role="alert">
          {explainError(locale, failed.error)}
        </p>
      ) : null}
    </section>
  );
}
