import { type CentreLicence, daysBetween, type TermStanding, termStanding } from '@kompeten/domain';
import { dayOfInstant, StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { usePolicy } from '../../lib/policies.ts';

const tones: Readonly<Record<TermStanding, Tone>> = {
  valid: 'good',
  expiring: 'warn',
  expired: 'bad',
  not_yet: 'info',
};

/** How a licence stands today, with the days that are left where it ends soon. */
export function LicenceStanding({ licence }: { licence: Pick<CentreLicence, 'validFrom' | 'validUntil'> }) {
  const words = useMessages().licences;
  const warningDays = usePolicy('licence.warning_days').value;
  const today = dayOfInstant(new Date().toISOString());
  const standing = termStanding(licence, today, warningDays);
  const counts = standing === 'expiring' || standing === 'expired';
  const left = counts && licence.validUntil ? `, ${words.daysLeft(daysBetween(today, licence.validUntil))}` : '';
  return <StatusMark tone={tones[standing]}>{`${words.standing[standing]}${left}`}</StatusMark>;
}
