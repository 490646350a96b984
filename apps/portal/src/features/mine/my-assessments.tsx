import { myApplications } from '@kompeten/contract';
import type { ApplicationSummary, AssessmentOffer } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { goTo } from '../../lib/location.ts';

/** The own applications for assessment, and what may be applied for; a trainee who passed is offered it. */
export function MyAssessments() {
  const words = useMyAssessment();
  const locale = useLocale();
  const [items, setItems] = useState<readonly ApplicationSummary[]>([]);
  const [offers, setOffers] = useState<readonly AssessmentOffer[]>([]);
  const { state, run } = useCall(async () => {
    const [mine, open] = await Promise.all([
      api.call(myApplications.listMyAssessments, {}),
      api.call(myApplications.listMyOffers, {}),
    ]);
    setItems(mine.items);
    setOffers(open.items);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void run(undefined), []);
  if (state.kind === 'failed') return <p className="p-error">{explainError(locale, state.error)}</p>;
  if (items.length === 0 && offers.length === 0) return null;
  return (
    <section className="p-card p-stack" aria-labelledby="assessment-title">
      <h2 id="assessment-title">{words.title}</h2>
      <p className="p-small">{words.lead}</p>
      {items.length > 0 ? (
        <ul className="p-rows p-plain" aria-label={words.mine}>
          {items.map(({ id, number, schemeTitle, status, outcome }) => (
            <li key={id} className="p-row">
              <p className="p-strong">{schemeTitle}</p>
              <p>{outcome === null ? words.names.status[status] : words.names.outcome[outcome]}</p>
              <a href={`/asesmen/${id}`}>{words.open(number)}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <Offers offers={offers} />
    </section>
  );
}

function Offers({ offers }: { offers: readonly AssessmentOffer[] }) {
  const words = useMyAssessment();
  const locale = useLocale();
  const { state, run } = useCall(async ({ bodyId, schemeVersionId }: AssessmentOffer) => {
    const { id } = await api.call(myApplications.openMyAssessment, { body: { bodyId, schemeVersionId } });
    goTo(`/asesmen/${id}`);
  });
  if (offers.length === 0) return null;
  return (
    <>
      <h3>{words.offers}</h3>
      {state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, state.error)}
        </p>
      ) : null}
      <ul className="p-rows p-plain">
        {offers.map((offer) => (
          <li key={`${offer.bodyId} ${offer.schemeVersionId}`} className="p-row">
            <p className="p-strong">{offer.schemeTitle}</p>
            <p>{words.at(offer.bodyName, offer.regionName)}</p>
            {offer.purpose === 'certification' ? null : <p>{words.offeredFor(words.names.purpose[offer.purpose])}</p>}
            {offer.trainedIn ? <p className="p-small">{words.trainedIn(offer.trainedIn)}</p> : null}
            {offer.feeRupiah === null ? null : (
              <p className="p-small">{words.fee(offer.feeRupiah.toLocaleString('id-ID'))}</p>
            )}
            <button
              type="button"
              className="p-button p-button-outline"
              aria-label={`${words.applyFor(offer.schemeTitle)}, ${offer.bodyName}`}
              disabled={state.kind === 'pending'}
              onClick={() => run(offer)}
            >
              {words.apply}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
