import { myApplications } from '@kompeten/contract';
import type { AssessmentApplication, ReassessmentOffer } from '@kompeten/domain';
import { formatDay, useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { goTo } from '../../lib/location.ts';

interface ReassessmentProps {
  application: AssessmentApplication;
  offer: ReassessmentOffer;
}

/** Which units the candidate may be assessed in again and until when; what stands against it is said before the click (rule 12). */
export function Reassessment({ application: { bodyId, schemeVersionId }, offer }: ReassessmentProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const { units, until, blocker } = offer;
  const open = useCall(async () => {
    const { id } = await api.call(myApplications.openMyAssessment, { body: { bodyId, schemeVersionId } });
    goTo(`/asesmen/${id}`);
  });
  const day = formatDay(locale, until);
  return (
    <section className="p-card p-stack" aria-labelledby="again-title">
      <h2 id="again-title">{words.again.title}</h2>
      <p>{blocker === 'window_over' ? words.again.over(day) : words.again.lead(day)}</p>
      <ul>
        {units.map(({ code, title }) => (
          <li key={code}>{title}</li>
        ))}
      </ul>
      {blocker === 'application_open' ? <p>{words.again.beside}</p> : null}
      {blocker === null ? (
        <button
          type="button"
          className="p-button"
          disabled={open.state.kind === 'pending'}
          onClick={() => open.run(undefined)}
        >
          {words.again.open}
        </button>
      ) : null}
      {open.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, open.state.error)}
        </p>
      ) : null}
    </section>
  );
}
