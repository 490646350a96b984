import { myApplications } from '@kompeten/contract';
import '../../lib/forms.css';
import './assessing.css';
import { type ApplicationStatus, type AssessmentApplication, isEditable } from '@kompeten/domain';
import { StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { usePath } from '../../lib/location.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { ApplicationFiles } from './application-files.tsx';
import { ApplicationForm } from './application-form.tsx';
import type { PartProps } from './part-props.ts';
import { Reassessment } from './reassessment.tsx';
import { SelfAssessmentForm } from './self-assessment-form.tsx';
import { SubmitApplication } from './submit-application.tsx';
import { useTypedForm } from './use-typed-form.ts';

/** A candidate's own application for assessment: the form, its files, and later the self-assessment. */
export function AssessmentPage() {
  const words = useMyAssessment();
  const locale = useLocale();
  const { loading } = usePortal();
  const id = usePath().split('/')[2] ?? '';
  const [application, setApplication] = useState<AssessmentApplication>();
  const { state, run } = useCall(async () => {
    setApplication(await api.call(myApplications.getMyAssessment, { params: { applicationId: id } }));
  });
  useTitle(words.application);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for an address
  useEffect(() => void run(undefined), [id]);
  if (state.kind === 'failed') {
    return (
      <section className="p-card" role="alert">
        <h1>{words.application}</h1>
        <p className="p-error">{explainError(locale, state.error)}</p>
        <a href="/my">{words.back}</a>
      </section>
    );
  }
  if (!application) return <p role="status">{loading}</p>;
  return <Open key={application.id} application={application} onChange={setApplication} />;
}

const tones: Record<ApplicationStatus, Tone> = {
  draft: 'info',
  submitted: 'info',
  needs_fix: 'warn',
  accepted: 'warn',
  rejected: 'bad',
  self_assessed: 'info',
  continued: 'good',
  stopped: 'bad',
  scheduled: 'good',
};

function Open({ application, onChange }: PartProps) {
  const words = useMyAssessment();
  const { schemeTitle, bodyName, number, purpose, status, outcome, remark } = application;
  const parts = { application, onChange };
  return (
    <div className="p-stack">
      <div>
        <a href="/my">{words.back}</a>
        <h1>{schemeTitle}</h1>
        <p className="p-lead">{bodyName}</p>
        <p className="p-small">{words.number(number, words.names.purpose[purpose])}</p>
      </div>
      <p className="p-card" role="status">
        {outcome === null ? (
          <StatusMark tone={tones[status]}>{words.names.status[status]}</StatusMark>
        ) : (
          <StatusMark tone={outcome === 'competent' ? 'good' : 'bad'}>{words.names.outcome[outcome]}</StatusMark>
        )}
      </p>
      {remark ? (
        <section className="p-card">
          <h2>{words.remark}</h2>
          <p>{remark}</p>
        </section>
      ) : null}
      {application.reassessment ? <Reassessment application={application} offer={application.reassessment} /> : null}
      {isEditable(status) ? <Filling {...parts} /> : <ApplicationFiles {...parts} />}
      {status === 'submitted' ? <p className="p-card">{words.submitted}</p> : null}
      {status === 'accepted' ? <SelfAssessmentForm {...parts} /> : null}
      {status === 'self_assessed' ? <p className="p-card">{words.signed}</p> : null}
    </div>
  );
}

/** What the applicant fills in: the form, its files, and at last the sending. */
function Filling({ application, onChange }: PartProps) {
  const typed = useTypedForm({ application, onChange });
  const { form } = typed;
  return (
    <>
      <ApplicationForm application={application} typed={typed} />
      <ApplicationFiles application={{ ...application, form }} onChange={onChange} />
      <SubmitApplication application={application} onChange={onChange} typed={typed} />
    </>
  );
}
