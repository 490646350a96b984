import type { BirthDateChecks, Certificate } from '@kompeten/domain';
import { StatusMark } from '@kompeten/ui';
import { usePortal } from '../../lib/words.ts';
import { MyCertificate } from './my-certificate.tsx';

interface MyCertificatesProps {
  name: string;
  certificates: readonly Certificate[];
  checks: readonly BirthDateChecks[];
  firstTime: boolean;
  onLeave(): void;
  onCheck(checks: BirthDateChecks): void;
}

/** The certificates of the person whose card it was, and the way out. */
export function MyCertificates({ name, certificates, checks, firstTime, onLeave, onCheck }: MyCertificatesProps) {
  const words = usePortal().mine;
  return (
    <>
      <div className="p-mine-head">
        <div>
          <h1>{words.hello(name)}</h1>
          <p className="p-lead">{words.count(certificates.length)}</p>
        </div>
        <div>
          <button type="button" className="p-button p-button-outline" onClick={onLeave}>
            {words.leave}
          </button>
          <p className="p-small">{words.leaveHint}</p>
        </div>
      </div>
      {firstTime ? (
        <p className="p-card" role="status">
          <StatusMark tone="info">{words.firstTime}</StatusMark>
        </p>
      ) : null}
      {certificates.length === 0 ? (
        <section className="p-card">
          <h2>{words.none}</h2>
          <p>{words.noneText}</p>
        </section>
      ) : (
        <ul className="p-list">
          {certificates.map((certificate) => (
            <MyCertificate
              key={certificate.id}
              certificate={certificate}
              checks={checks.find(({ certificateId }) => certificateId === certificate.id)}
              onCheck={onCheck}
            />
          ))}
        </ul>
      )}
    </>
  );
}
