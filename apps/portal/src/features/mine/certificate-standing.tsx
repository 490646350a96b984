import { formatCode, type MyCertificate, type Standing } from '@kompeten/domain';
import { formatDay, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useTerms } from '../../lib/answer-words.ts';
import { useMine } from '../../lib/mine-words.ts';

const tones: Record<Standing, Tone> = {
  valid: 'good',
  suspended: 'warn',
  revoked: 'bad',
  expired: 'warn',
  replaced: 'info',
};

interface CertificateStandingProps {
  certificate: MyCertificate;
  /** The certificate in whose place this one stands. */
  predecessor: MyCertificate | undefined;
}

/** How a certificate stands, in words: why, until when, what it replaced and what replaced it. */
export function CertificateStanding({ certificate, predecessor }: CertificateStandingProps) {
  const words = useMine();
  const terms = useTerms();
  const locale = useLocale();
  const { standing, reasonClass, replacedByCode, validUntil, renewalOpensOn, origin } = certificate;
  const address = (code: string) => `/v/${formatCode(code)}?lang=${locale}`;
  return (
    <>
      <StatusMark tone={tones[standing]}>{terms.status[standing]}</StatusMark>
      {reasonClass ? <p className="p-small">{words.because(terms.reasonClass[reasonClass])}</p> : null}
      {replacedByCode ? (
        <p>
          {words.replaced} <a href={address(replacedByCode)}>{formatCode(replacedByCode)}</a>
        </p>
      ) : null}
      {predecessor ? (
        <p className="p-small">
          <a href={address(predecessor.code)}>{words.replaces(formatCode(predecessor.code))}</a>
          {predecessor.reasonClass ? `. ${words.because(terms.reasonClass[predecessor.reasonClass])}` : null}
        </p>
      ) : null}
      {origin === 'recorded' ? <p className="p-small">{words.recorded}</p> : null}
      {validUntil ? <p className="p-small">{words.validUntil(formatDay(locale, validUntil))}</p> : null}
      {renewalOpensOn ? <p className="p-small">{words.renewal(formatDay(locale, renewalOpensOn))}</p> : null}
    </>
  );
}
