import { type CertificateDetail, formatCode } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

/** What was printed on a certificate, and who signed it how. */
export function CertificateFacts({ certificate }: { certificate: CertificateDetail }) {
  const words = useMessages().certificates;
  const terms = useTerms();
  const { facts } = words;
  return (
    <Facts
      items={[
        { name: facts.number, value: certificate.number ?? words.noNumber },
        { name: facts.code, value: <code>{formatCode(certificate.code)}</code> },
        { name: facts.kind, value: terms.certificateKind[certificate.kind] },
        { name: facts.title, value: certificate.title },
        { name: facts.issuer, value: certificate.issuer },
        ...useHeld(certificate),
        {
          name: facts.issuedOn,
          value: certificate.issuedOn ? <DateText value={certificate.issuedOn} /> : words.notIssued,
        },
        {
          name: facts.validUntil,
          value: certificate.validUntil ? <DateText value={certificate.validUntil} /> : words.noExpiry,
        },
        {
          name: facts.signature,
          value: certificate.origin === 'recorded' ? words.recorded : terms.assurance[certificate.assurance],
        },
        { name: facts.signedBy, value: certificate.signedBy ?? '–' },
      ]}
    />
  );
}

/** When a training was held and for how long; of what a certification body states, when it was decided. */
function useHeld({ origin, startsOn, endsOn, lessonHoursHeld, lessonHoursPlanned, ...rest }: CertificateDetail) {
  const words = useMessages().certificates;
  const locale = useLocale();
  const { facts } = words;
  const number = (hours: number) => new Intl.NumberFormat(locale).format(hours);
  if (rest.decidedOn !== null) {
    const blank = rest.blankNumber ? [{ name: facts.blankNumber, value: rest.blankNumber }] : [];
    return [{ name: facts.decidedOn, value: <DateText value={rest.decidedOn} /> }, ...blank];
  }
  if (origin !== 'issued_here' || startsOn === null || endsOn === null) return [];
  const hours = words.hours(number(lessonHoursHeld ?? 0), number(lessonHoursPlanned ?? 0));
  return [
    { name: facts.held, value: formatDayRange(locale, startsOn, endsOn) },
    { name: facts.hours, value: hours },
  ];
}
