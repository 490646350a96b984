import { myCandidacies } from '@kompeten/contract';
import { type MyCandidacy, openForJudgements } from '@kompeten/domain';
import { formatInstant, useLocale } from '@kompeten/ui';
import { useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { useCandidacyWords } from '../../lib/candidacy-words.ts';
import { explainError } from '../../lib/explain-error.ts';
import { CandidacyFeedback } from './candidacy-feedback.tsx';

interface MyCandidaciesProps {
  candidacies: readonly MyCandidacy[];
  /** Whether they are those of before. */
  past?: boolean;
}

/** One's own assessments: the agreement to sign, what was recommended, what to do next, and feedback; nothing where there is none. */
export function MyCandidacies({ candidacies, past = false }: MyCandidaciesProps) {
  const words = useCandidacyWords();
  const id = useId();
  if (candidacies.length === 0) return null;
  return (
    <section className="p-card p-fold" aria-labelledby={id}>
      <h2 id={id}>{past ? words.past : words.title}</h2>
      <p className="p-small">{words.lead}</p>
      {candidacies.map((candidacy) => (
        <OneCandidacy key={candidacy.candidacyId} known={candidacy} />
      ))}
    </section>
  );
}

function OneCandidacy({ known }: { known: MyCandidacy }) {
  const words = useCandidacyWords();
  const locale = useLocale();
  const [candidacy, setCandidacy] = useState(known);
  const { title, schemeTitle, siteName, assessorName, startsAt, outcome, nextSteps, status } = candidacy;
  return (
    <div className="p-row">
      <h3>{schemeTitle}</h3>
      <p>
        {title}, {formatInstant(locale, startsAt)}
      </p>
      <p className="p-small">{words.where(siteName, assessorName)}</p>
      <Agreement candidacy={candidacy} onChange={setCandidacy} />
      {outcome ? <p className="p-strong">{words.outcome[outcome]}</p> : null}
      {nextSteps.length > 0 ? (
        <>
          <h4>{words.nextSteps}</h4>
          <ul>
            {nextSteps.map((step) => (
              <li key={step.unitCode}>
                {step.title}: {step.text}
                <span className="p-small"> {words.criteria(numbersIn(step.criteria))}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {status === 'recommended' || candidacy.feedback ? (
        <CandidacyFeedback candidacy={candidacy} onChange={setCandidacy} />
      ) : null}
    </div>
  );
}

const numbersIn = (criteria: readonly string[]) => criteria.map((ref) => ref.split(' ')[1]).join(', ');

interface AgreementProps {
  candidacy: MyCandidacy;
  onChange(candidacy: MyCandidacy): void;
}

/** The agreement: what it says, and the signature of the candidate (AK.01). */
function Agreement({ candidacy, onChange }: AgreementProps) {
  const { candidacyId, title, signatures, status, round, renewal } = candidacy;
  const words = useCandidacyWords();
  const locale = useLocale();
  const { state, run } = useCall(async () => {
    onChange(await api.call(myCandidacies.signMyAgreement, { params: { candidacyId }, body: { round } }));
  });
  const own = signatures.find(({ by }) => by === 'candidate');
  const assessor = signatures.some(({ by }) => by === 'assessor');
  const renewing = renewal !== null && !(own && assessor);
  if (!own && status !== 'scheduled' && !(renewing && openForJudgements.includes(status))) return null;
  return (
    <div className="p-form">
      <h4>{words.agreement}</h4>
      {renewal ? <p>{words.renewal(renewal.fromName, renewal.toName, words.causes[renewal.cause])}</p> : null}
      {renewing ? <p>{words.renewing}</p> : null}
      <p>{words.statement}</p>
      {own ? (
        <p role="status">{words.signed(formatInstant(locale, own.signedAt))}</p>
      ) : (
        <button
          type="button"
          className="p-button"
          aria-label={words.signOf(title)}
          disabled={state.kind === 'pending'}
          onClick={() => run(undefined)}
        >
          {words.sign}
        </button>
      )}
      {assessor ? <p className="p-small">{words.assessorSigned}</p> : null}
      <div role="alert">
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
      </div>
    </div>
  );
}
