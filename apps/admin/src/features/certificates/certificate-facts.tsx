import { type CertificateDetail, formatCode } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

/** What was printed on a certificate, and who signed it how. */
export function CertificateFacts({ certificate }: { certificate: CertificateDetail }) {
  const words = useMessages().certificates;
  const terms = useTerms();
  const locale = useLocale();
  const { facts } = words;
  const number = (hours: number) => new Intl.NumberFormat(locale).format(hours);
  const hours = words.hours(number(certificate.lessonHoursHeld), number(certificate.lessonHoursPlanned));
  const held = [
    { name: facts.held, value: formatDayRange(locale, certificate.startsOn, certificate.endsOn) },
    { name: facts.hours, value: hours },
  ];
  return (
    <Facts
      items={[
        { name: facts.number, value: certificate.number ?? words.noNumber },
        { name: facts.code, value: <code>{formatCode(certificate.code)}</code> },
        { name: facts.kind, value: terms.certificateKind[certificate.kind] },
        { name: facts.title, value: certificate.title },
        { name: facts.issuer, value: certificate.issuer },
        ...(certificate.origin === 'issued_here' ? held : []),
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
