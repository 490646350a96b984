import { type BirthDateChecks, type MyCertificate as Mine, overForCandidate } from '@kompeten/domain';
import { StatusMark, useLocale } from '@kompeten/ui';
import { lazy, Suspense } from 'react';
import { CallFailed } from '../../components/call-failed.tsx';
import { useArrival } from '../../lib/arrival.ts';
import { useKnown } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { usePortal } from '../../lib/words.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import { DataRights } from './data-rights.tsx';
import { isSome } from './decided.ts';
import { MyApplications } from './my-applications.tsx';
import { MyAssessments } from './my-assessments.tsx';
import { MyCertificate } from './my-certificate.tsx';
import { MyExams } from './my-exams.tsx';
import { MyFeedback } from './my-feedback.tsx';
import { MyTrainings } from './my-trainings.tsx';
import { NextCourses } from './next-courses.tsx';
import { askFor, breachesPage, candidaciesPage, decisionsPage, type Ongoing } from './ongoing.ts';

const MyDecisions = lazy(async () => ({ default: (await decisionsPage()).MyDecisions }));
const MyBreachNotices = lazy(async () => ({ default: (await breachesPage()).MyBreachNotices }));
const MyCandidacies = lazy(async () => ({ default: (await candidaciesPage()).MyCandidacies }));

interface MyCertificatesProps {
  name: string;
  certificates: readonly Mine[];
  checks: readonly BirthDateChecks[];
  /** What stands above the certificates. */
  now: Ongoing;
  firstTime: boolean;
  /** Whether somebody has just opened it. */
  arrived: boolean;
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
  now,
  firstTime,
  arrived,
  stillIn,
  onLeave,
  onCheck,
}: MyCertificatesProps) {
  const words = usePortal().mine;
  const locale = useLocale();
  const heading = useArrival(arrived);
  const { state: assessments, again } = useKnown(now.candidacies, askFor.candidacies);
  const { state: decided, again: decideAgain } = useKnown(now.decided, askFor.decided);
  const candidacies = assessments.kind === 'done' ? assessments.answer : [];
  const [past, open] = [true, false].map((over) =>
    candidacies.filter(({ status }) => overForCandidate.includes(status) === over),
  );
  return (
    <>
      <div className="p-mine-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {words.hello(name)}
          </h1>
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
      <Suspense fallback={null}>
        <Breached known={now.breached} />
      </Suspense>
      <MyExams known={now.exams} />
      <MyTrainings known={now.trainings} />
      <Suspense fallback={null}>
        {assessments.kind === 'failed' ? <CallFailed error={assessments.error} onAgain={again} /> : null}
        {open?.length ? <MyCandidacies candidacies={open} /> : null}
        {decided.kind === 'failed' ? <CallFailed error={decided.error} onAgain={decideAgain} /> : null}
        {decided.kind === 'done' && isSome(decided.answer) ? (
          <MyDecisions {...decided.answer} onChange={decideAgain} />
        ) : null}
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
      <Suspense fallback={null}>{past?.length ? <MyCandidacies past candidacies={past} /> : null}</Suspense>
      <CalendarFeed />
      <MyAssessments />
      <MyApplications />
      <NextCourses />
      <DataRights certificates={certificates} />
    </>
  );
}

/** Notices of breaches stand first; absent where there is none. */
function Breached({ known }: { known: Ongoing['breached'] }) {
  const { state, again } = useKnown(known, askFor.breached);
  if (state.kind === 'failed') return <CallFailed error={state.error} onAgain={again} />;
  return state.answer.length > 0 ? <MyBreachNotices notices={state.answer} onRead={again} /> : null;
}
