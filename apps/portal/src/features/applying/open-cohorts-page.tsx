import '../../lib/forms.css';
import './applying.css';
import { intake } from '@kompeten/contract';
import type { OpenCohort, Trade } from '@kompeten/domain';
import { formatDayRange, useLocale } from '@kompeten/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { useAddressValue } from '../../lib/address-value.ts';
import { api } from '../../lib/api.ts';
import { useApplying } from '../../lib/applying-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { GoLink } from './go-link.tsx';
import { placeName } from './place-name.ts';

/** Cohorts that take applicants; what is looked for stands in the address, so that it can be sent on. */
export function OpenCohortsPage() {
  const words = useApplying().list;
  const locale = useLocale();
  const [q, setQ] = useAddressValue('cari');
  const [region, setRegion] = useAddressValue('provinsi');
  const [trade, setTrade] = useAddressValue('kejuruan');
  const [typed, setTyped] = useState(q);
  useTitle(words.title);
  const { state, run } = useCall((query: { q: string; region?: string; trade?: Trade }) =>
    api.call(intake.listOpenCohorts, { query }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when what is looked for changes
  useEffect(
    () => void run({ q, ...(region && { region }), ...(trade && { trade: trade as Trade }) }),
    [q, region, trade],
  );
  const search = (event: FormEvent) => {
    event.preventDefault();
    setQ(typed.trim());
  };
  const offered = state.kind === 'done' ? state.answer : { regions: [], trades: [] };
  return (
    <>
      <section className="p-hero">
        <h1>{words.title}</h1>
        <p className="p-lead">{words.lead}</p>
        <GoLink to="/pendaftaran">{words.follow}</GoLink>
      </section>
      <search>
        <form className="p-form a-search" onSubmit={search}>
          <label htmlFor="cari">{words.search}</label>
          <input id="cari" maxLength={100} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          <label htmlFor="provinsi">{words.region}</label>
          <select id="provinsi" value={region} onChange={(event) => setRegion(event.currentTarget.value)}>
            <option value="">{words.everywhere}</option>
            {offered.regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {placeName(name)}
              </option>
            ))}
          </select>
          <label htmlFor="kejuruan">{words.trade}</label>
          <select id="kejuruan" value={trade} onChange={(event) => setTrade(event.currentTarget.value)}>
            <option value="">{words.everyTrade}</option>
            {offered.trades.map((each) => (
              <option key={each} value={each}>
                {words.trades[each]}
              </option>
            ))}
          </select>
          <button type="submit" className="p-button">
            {words.submit}
          </button>
        </form>
      </search>
      <section className="p-stack" aria-live="polite">
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
        {state.kind === 'done' ? <Found items={state.answer.items} /> : null}
        {state.kind === 'pending' ? <Loading /> : null}
      </section>
    </>
  );
}

const Loading = () => <p role="status">{usePortal().loading}</p>;

function Found({ items }: { items: readonly OpenCohort[] }) {
  const words = useApplying().list;
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <h2>{words.found(items.length)}</h2>
      <ul className="p-list">
        {items.map((cohort) => (
          <Item key={cohort.id} cohort={cohort} />
        ))}
      </ul>
    </>
  );
}

function Item({ cohort }: { cohort: OpenCohort }) {
  const words = useApplying().list;
  const locale = useLocale();
  const { id, title, trade, centreName, place, startsOn, endsOn, lessonHours, seatsLeft, applicants } = cohort;
  return (
    <li className="p-card">
      <h3>{title}</h3>
      <p>
        {centreName}, {place}
      </p>
      <p>
        {formatDayRange(locale, startsOn, endsOn)} · {words.hours(lessonHours)}
        {trade ? ` · ${words.trades[trade]}` : null}
      </p>
      <p className="p-small">
        {words.seats(seatsLeft)} · {words.applicants(applicants)}
      </p>
      <GoLink className="p-button" to={`/pelatihan/${id}`} aria-label={words.applyTo(title)}>
        {words.apply}
      </GoLink>
    </li>
  );
}
