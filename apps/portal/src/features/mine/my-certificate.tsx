import { addressOf, basePath, claims } from '@kompeten/contract';
import { type Certificate, type BirthDateChecks as Checks, formatCode, type Standing } from '@kompeten/domain';
import { formatDay, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useTerms } from '../../lib/answer-words.ts';
import { usePortal } from '../../lib/words.ts';
import { BirthDateChecks } from './birth-date-checks.tsx';

const tones: Record<Standing, Tone> = {
  valid: 'good',
  suspended: 'warn',
  revoked: 'bad',
  expired: 'warn',
  replaced: 'info',
};

interface MyCertificateProps {
  certificate: Certificate;
  checks: Checks | undefined;
  onCheck(checks: Checks): void;
}

/** One certificate with its big button, and who checked its holder's birth date. */
export function MyCertificate({ certificate, checks, onCheck }: MyCertificateProps) {
  const words = usePortal().mine;
  const terms = useTerms();
  const locale = useLocale();
  const address = addressOf(basePath, claims.downloadMyCertificate, { params: { certificateId: certificate.id } });
  return (
    <li className="p-card p-certificate">
      <div>
        <p className="p-small">{terms.certificateKind[certificate.kind]}</p>
        <h2>{certificate.title}</h2>
        <p>{certificate.issuer}</p>
        <p className="p-small">
          {certificate.number ? `${words.number} ${certificate.number} · ` : null}
          {certificate.issuedOn ? `${words.issuedOn} ${formatDay(locale, certificate.issuedOn)}` : null}
        </p>
        <StatusMark tone={tones[certificate.standing]}>{terms.status[certificate.standing]}</StatusMark>
      </div>
      <div className="p-certificate-actions">
        <a className="p-button p-button-big" href={address} download aria-label={words.downloadOf(certificate.title)}>
          {words.download}
        </a>
        <a href={`/v/${formatCode(certificate.code)}?lang=${locale}`}>{words.check}</a>
      </div>
      {checks ? <BirthDateChecks title={certificate.title} checks={checks} onChange={onCheck} /> : null}
    </li>
  );
}
