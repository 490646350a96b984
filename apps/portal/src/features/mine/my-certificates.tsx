import { myCandidacies } from '@kompeten/contract';
import { type BirthDateChecks, type MyCertificate as Mine, overForCandidate } from '@kompeten/domain';
import { StatusMark, useLocale } from '@kompeten/ui';
import { lazy, Suspense, useEffect } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { usePortal } from '../../lib/words.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import { DataRights } from './data-rights.tsx';
import { MyApplications } from './my-applications.tsx';
import { MyAssessments } from './my-assessments.tsx';
import { MyCertificate } from './my-certificate.tsx';
import { MyExams } from './my-exams.tsx';
import { MyFeedback } from './my-feedback.tsx';
import { MyTrainings } from './my-trainings.tsx';
import { NextCourses } from './next-courses.tsx';

/** Few have an assessment: what it needs comes with the first. */
const MyDecisions = lazy(async () => ({ default: (await import('./my-decisions.tsx')).MyDecisions }));
const MyCandidacies = lazy(async () => ({ default: (await import('./my-candidacies.tsx')).MyCandidacies }));

interface MyCertificatesProps {
  name: string;
  certificates: readonly Mine[];
  checks: readonly BirthDateChecks[];
  firstTime: boolean;
  /** Why leaving did not work. */
  stillIn?: unknown;
  onLeave(): void;
  onCheck(checks: BirthDateChecks): void;
}

/** The certificates of the person whose card it was, and the way out. */
export function MyCertificates({
  name,
  certificates,
  checks,
  firstTime,
  stillIn,
  onLeave,
  onCheck,
}: MyCertificatesProps) {
  const words = usePortal().mine;
  const locale = useLocale();
  const { state: assessments, run } = useCall(() => api.call(myCandidacies.listMyCandidacies, {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void run(undefined), []);
  const candidacies = assessments.kind === 'done' ? assessments.answer.items : [];
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
          {stillIn === undefined ? null : (
            <p className="p-error" role="alert">
              {words.stillIn} {explainError(locale, stillIn)}
            </p>
          )}
        </div>
      </div>
      {firstTime ? (
        <p className="p-card" role="status">
          <StatusMark tone="info">{words.firstTime}</StatusMark>
        </p>
      ) : null}
      <MyExams />
      <MyTrainings />
      <Suspense fallback={null}>
        {assessments.kind === 'failed' ? <p className="p-error">{explainError(locale, assessments.error)}</p> : null}
        <MyCandidacies candidacies={candidacies.filter(({ status }) => !overForCandidate.includes(status))} />
        <MyDecisions />
      </Suspense>
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
              predecessor={certificates.find(({ id }) => id === certificate.replacesId)}
              checks={checks.find(({ certificateId }) => certificateId === certificate.id)}
              onCheck={onCheck}
            />
          ))}
        </ul>
      )}
      <MyFeedback />
      <Suspense fallback={null}>
        <MyCandidacies past candidacies={candidacies.filter(({ status }) => overForCandidate.includes(status))} />
      </Suspense>
      <CalendarFeed />
      <MyAssessments />
      <MyApplications />
      <NextCourses />
      <DataRights certificates={certificates} />
    </>
  );
}
