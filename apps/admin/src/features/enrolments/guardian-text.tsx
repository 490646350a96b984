import type { GuardianConsent } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';

/** Who consented for somebody under age, how and when, how to reach them, and who wrote it down. */
export function GuardianText({ guardian }: { guardian: GuardianConsent }) {
  const words = useMessages().enrolments.guardian;
  const { guardianConsentWay } = useTerms();
  const locale = useLocale();
  const { fullName, way, givenOn, phone, recordedByName } = guardian;
  const parts = [
    words.consented(fullName, guardianConsentWay[way], formatDay(locale, givenOn)),
    phone,
    recordedByName && words.recordedBy(recordedByName),
  ];
  return parts.filter(Boolean).join(', ');
}
