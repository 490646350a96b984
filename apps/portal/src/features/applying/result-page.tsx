import './applying.css';
import { intake } from '@kompeten/contract';
import type { AnnouncedResult } from '@kompeten/domain';
import { formatDayRange, formatInstant, useLocale } from '@kompeten/ui';
import { useEffect } from 'react';
import { api } from '../../lib/api.ts';
import { useApplying } from '../../lib/applying-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { usePath } from '../../lib/location.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { GoLink } from './go-link.tsx';

/** An announced selection: first parts of codes, no names. */
export function ResultPage() {
  const words = useApplying().result;
  const cohortId = usePath().split('/')[2] ?? '';
  const locale = useLocale();
  const loading = usePortal().loading;
  useTitle(words.title);
  const { state, run } = useCall((id: string) => api.call(intake.getAnnouncedResult, { params: { cohortId: id } }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a cohort
  useEffect(() => void run(cohortId), [cohortId]);
  return (
    <section className="p-card">
      <h1>{words.title}</h1>
      {state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, state.error)}
        </p>
      ) : null}
      {state.kind === 'done' ? <Announced result={state.answer} /> : null}
      {state.kind === 'pending' ? <p role="status">{loading}</p> : null}
    </section>
  );
}

function Announced({ result }: { result: AnnouncedResult }) {
  const words = useApplying().result;
  const locale = useLocale();
  const { cohortTitle, centreName, centreContact, startsOn, endsOn, announcedAt, selected, waitlisted } = result;
  return (
    <>
      <p className="p-strong">{cohortTitle}</p>
      <p>
        {centreName} · {formatDayRange(locale, startsOn, endsOn)}
      </p>
      {centreContact ? <p className="p-small">{centreContact}</p> : null}
      <p>{words.announced(formatInstant(locale, announcedAt))}</p>
      <p className="p-lead">{words.lead}</p>
      <h2>{words.selected(selected.length)}</h2>
      {selected.length > 0 ? <Numbers as="ul" numbers={selected} /> : <p>{words.none}</p>}
      <h2>{words.waitlisted(waitlisted.length)}</h2>
      {waitlisted.length > 0 ? <Numbers as="ol" numbers={waitlisted} /> : <p>{words.none}</p>}
      <GoLink className="p-button" to="/pendaftaran">
        {words.follow}
      </GoLink>
    </>
  );
}

function Numbers({ as: List, numbers }: { as: 'ul' | 'ol'; numbers: readonly string[] }) {
  return (
    <List className="a-numbers">
      {numbers.map((number) => (
        <li key={number}>{number}</li>
      ))}
    </List>
  );
}
