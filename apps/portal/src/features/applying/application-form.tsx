import { inputIssues, intake, Problem } from '@kompeten/contract';
import type { ApplicationCard, InputIssue, OpenCohort } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useState } from 'react';
import { Faults } from '../../components/field.tsx';
import { api } from '../../lib/api.ts';
import { useApplying } from '../../lib/applying-words.ts';
import { settled, useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { applicationOf, applicationSchema, clearDraft, type Draft, keepDraft, openDraft, sendingKey } from './draft.ts';
import { OtherFields } from './other-fields.tsx';
import { PersonFields } from './person-fields.tsx';

interface ApplicationFormProps {
  cohort: OpenCohort;
  onDone(card: ApplicationCard): void;
}

const byPointer = (issues: readonly InputIssue[]) => new Map(issues.map((issue) => [issue.pointer, issue]));

/** The entries at which an application was refused where it arrived. */
const refusedAt = (error: unknown) => byPointer(error instanceof Problem ? error.issues : []);

/** The application itself: kept on the device as it is typed, checked before it is sent, sent once however often. */
export function ApplicationForm({ cohort, onDone }: ApplicationFormProps) {
  const { form } = useApplying();
  const [opened] = useState(() => openDraft(cohort.id));
  const [restored, setRestored] = useState(opened.restored);
  const [draft, setDraft] = useState(opened.draft);
  const [faults, setFaults] = useState<ReadonlyMap<string, InputIssue>>(new Map());
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(cohort.id, next);
  };
  const clear = () => {
    setDraft(clearDraft(cohort.id));
    setRestored(false);
  };
  const send = useCall(async (body: ReturnType<typeof applicationSchema.parse>) => {
    const headers = { 'idempotency-key': await sendingKey(draft, body) };
    const sent = await settled(api.call(intake.applyForCohort, { params: { cohortId: cohort.id }, body }, { headers }));
    if (sent.kind === 'failed') {
      setFaults(refusedAt(sent.error));
      throw sent.error;
    }
    clearDraft(cohort.id);
    onDone(sent.answer);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = applicationOf(draft);
    const checked = applicationSchema.safeParse(given);
    const issues = checked.success ? [] : inputIssues(checked.error, given);
    setFaults(byPointer(issues));
    if (checked.success) void send.run(checked.data);
    else document.getElementById(issues[0]?.pointer ?? '')?.focus();
  };
  return (
    <Faults value={faults}>
      <form className="p-form p-card a-form" onSubmit={submit} noValidate>
        <h2>{form.person}</h2>
        {restored ? (
          <p role="status">
            {form.restored}{' '}
            <button type="button" className="a-link" onClick={clear}>
              {form.clear}
            </button>
          </p>
        ) : null}
        <PersonFields draft={draft} change={change} />
        <OtherFields draft={draft} change={change} />
        <button type="submit" className="p-button p-button-big" disabled={send.state.kind === 'pending'}>
          {send.state.kind === 'pending' ? form.sending : form.submit}
        </button>
        <div role="alert">
          {faults.size > 0 ? <p className="p-error">{form.faults}</p> : null}
          {send.state.kind === 'failed' ? <Refused error={send.state.error} /> : null}
        </div>
      </form>
    </Faults>
  );
}

function Refused({ error }: { error: unknown }) {
  const { form } = useApplying();
  const locale = useLocale();
  const isUnsent = !(error instanceof Problem) || error.status === 0 || error.status >= 500;
  return <p className="p-error">{isUnsent ? form.unsent : explainError(locale, error)}</p>;
}
