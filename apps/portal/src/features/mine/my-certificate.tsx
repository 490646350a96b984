import { addressOf, basePath, claims } from '@kompeten/contract';
import { type BirthDateChecks as Checks, formatCode, type MyCertificate as Mine } from '@kompeten/domain';
import { formatDay, useLocale } from '@kompeten/ui';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTerms } from '../../lib/answer-words.ts';
import { usePortal } from '../../lib/words.ts';
import { BirthDateChecks } from './birth-date-checks.tsx';
import { CertificateActs } from './certificate-acts.tsx';
import { CertificateStanding } from './certificate-standing.tsx';
import { ShareLinks } from './share-links.tsx';

/** Only holders of competency certificates are asked, once for an edition. */
const MyTerms = lazy(async () => ({ default: (await import('./my-terms.tsx')).MyTerms }));

interface MyCertificateProps {
  certificate: Mine;
  predecessor: Mine | undefined;
  checks: Checks | undefined;
  onCheck(checks: Checks): void;
}

/** One certificate with its big button, what else one does with it, and who checked its holder's birth date. */
export function MyCertificate({ certificate: given, predecessor, checks, onCheck }: MyCertificateProps) {
  const words = usePortal().mine;
  const terms = useTerms();
  const locale = useLocale();
  const [toAccept, setToAccept] = useState(given.termsToAccept);
  const certificate = toAccept ? { ...given, hasFile: false, hasCredential: false, hasToken: false } : given;
  const { id, title, hasFile } = certificate;
  const heading = useRef<HTMLHeadingElement>(null);
  const accepted = () => {
    setToAccept(false);
    heading.current?.focus();
  };
  const address = addressOf(basePath, claims.downloadMyCertificate, { params: { certificateId: id } });
  return (
    <li className="p-card p-certificate">
      <div>
        <p className="p-small">{terms.certificateKind[certificate.kind]}</p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{certificate.holderName}</p>
        <p>{certificate.issuer}</p>
        <p className="p-small">
          {certificate.number ? `${words.number} ${certificate.number} · ` : null}
          {certificate.issuedOn ? `${words.issuedOn} ${formatDay(locale, certificate.issuedOn)}` : null}
        </p>
        <CertificateStanding certificate={certificate} predecessor={predecessor} />
      </div>
      <div className="p-certificate-actions">
        {hasFile ? (
          <a className="p-button p-button-big" href={address} download aria-label={words.downloadOf(title)}>
            {words.download}
          </a>
        ) : null}
        <a href={`/v/${formatCode(certificate.code)}?lang=${locale}`}>{words.check}</a>
      </div>
      {toAccept ? (
        <Suspense fallback={null}>
          <MyTerms certificate={given} onAccept={accepted} />
        </Suspense>
      ) : null}
      <CertificateActs certificate={certificate} />
      <ShareLinks certificateId={id} hasFile={hasFile} />
      {checks ? <BirthDateChecks title={title} checks={checks} onChange={onCheck} /> : null}
    </li>
  );
}
