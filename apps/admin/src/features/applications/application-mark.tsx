import type { ApplicationSummary } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { applicationTone } from './application-tones.ts';

const outcomeTone = { competent: 'good', not_yet_competent: 'bad' } as const;

/** Where an application stands: what was decided, or how far it is on its way there. */
export function ApplicationMark({ application }: { application: Pick<ApplicationSummary, 'status' | 'outcome'> }) {
  const { names } = useMessages().assessmentApplications;
  const { status, outcome } = application;
  return outcome === null ? (
    <StatusMark tone={applicationTone[status]}>{names.status[status]}</StatusMark>
  ) : (
    <StatusMark tone={outcomeTone[outcome]}>{names.outcome[outcome]}</StatusMark>
  );
}
