import './cohorts.css';
import type { CohortStatus } from '@kompeten/domain';
import { useMessages, useTerms, VisuallyHidden } from '@kompeten/ui';
import { CheckIcon } from 'lucide-react';
import { trackOf } from './track.ts';

/** The way of a cohort as a row of states: what is past, where it is, what lies ahead. */
export function CohortTrack({ status }: { status: CohortStatus }) {
  const words = useMessages().cohorts;
  const terms = useTerms();
  return (
    <ol className="k-track" aria-label={words.steps}>
      {trackOf(status).map(({ status: each, place }) => (
        <li key={each} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
          {place === 'past' ? <CheckIcon size={16} aria-hidden /> : null}
          {terms.status[each]}
          {place === 'now' ? <VisuallyHidden> ({words.now})</VisuallyHidden> : null}
        </li>
      ))}
    </ol>
  );
}
