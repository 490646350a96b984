import type { ApplicantView } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages, useTerms } from '@kompeten/ui';

const tones: Partial<Record<ApplicantView['status'], Tone>> = {
  ...{ applied: 'warn', selected: 'good', enrolled: 'good', active: 'good', passed: 'good', waitlisted: 'warn' },
  ...{ rejected: 'bad', dismissed: 'bad', withdrawn: 'neutral' },
};

/** Where an applicant stands: sign, word and colour. */
export function ApplicantStanding({ status }: Pick<ApplicantView, 'status'>) {
  const terms = useTerms();
  return <StatusMark tone={tones[status] ?? 'info'}>{terms.status[status]}</StatusMark>;
}

/** How many conditions somebody has to look at; nothing once that was done. */
export function FindingCount({ findings, status }: Pick<ApplicantView, 'findings' | 'status'>) {
  const words = useMessages().selection.applicants;
  const open = findings.filter(({ met }) => met !== 'yes').length;
  if (open === 0) return <StatusMark tone="good">{words.met}</StatusMark>;
  return <StatusMark tone={status === 'applied' ? 'warn' : 'info'}>{words.toCheck(open)}</StatusMark>;
}
