import { type AssessmentApplication, CooperativeRole } from '@kompeten/domain';
import { useLocale, useTerms } from '@kompeten/ui';
import { type FormEvent, useId } from 'react';
import { Faults } from '../../components/field.tsx';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { Electives } from './electives.tsx';
import { Entry } from './entry.tsx';
import { GuardianEntries } from './guardian-entries.tsx';
import type { FormProps } from './part-props.ts';
import { Requirements } from './requirements.tsx';
import type { useTypedForm } from './use-typed-form.ts';

interface ApplicationFormProps {
  application: AssessmentApplication;
  typed: ReturnType<typeof useTypedForm>;
}

/** The form of an application (FR.APL.01); saved as often as one likes, and with the application when it is sent. */
export function ApplicationForm({ application, typed }: ApplicationFormProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const { form, change, store, faults, isRestored, giveUp } = typed;
  const { state, run } = useCall(store);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(undefined);
  };
  return (
    <form className="p-card p-form s-form" aria-labelledby="apl01" onSubmit={save}>
      <h2 id="apl01">{words.application}</h2>
      {isRestored ? (
        <div role="status">
          <p>{words.restored}</p>
          <button type="button" className="p-button p-button-outline" onClick={giveUp}>
            {words.giveUp}
          </button>
        </div>
      ) : null}
      <Faults value={faults}>
        <Reach form={form} change={change} />
        {application.guardianNeeded ? <GuardianEntries form={form} change={change} /> : null}
        <Work form={form} change={change} cooperativeName={application.cooperativeName} />
      </Faults>
      <Electives application={application} form={form} change={change} />
      <Requirements application={application} form={form} change={change} />
      <button type="submit" className="p-button p-button-outline" disabled={state.kind === 'pending'}>
        {words.save}
      </button>
      <p role="status" className="p-small">
        {state.kind === 'done' ? words.saved : null}
      </p>
      {state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, state.error)}
        </p>
      ) : null}
    </form>
  );
}

function Reach({ form, change }: FormProps) {
  const words = useMyAssessment();
  return (
    <fieldset>
      <legend>{words.reach}</legend>
      <Entry
        pointer="/form/phone"
        label={words.phone}
        type="tel"
        value={form.phone}
        onType={(phone) => change({ phone })}
      />
      <Entry
        pointer="/form/email"
        label={words.email}
        type="email"
        value={form.email}
        onType={(email) => change({ email })}
      />
    </fieldset>
  );
}

function Work({ form, change, cooperativeName }: FormProps & { cooperativeName: string | null }) {
  const words = useMyAssessment();
  const terms = useTerms();
  const id = useId();
  return (
    <fieldset>
      <legend>{words.work}</legend>
      <Entry
        pointer="/form/workplace"
        label={words.workplace}
        value={form.workplace}
        onType={(workplace) => change({ workplace })}
      />
      <Entry
        pointer="/form/position"
        label={words.position}
        value={form.position}
        onType={(position) => change({ position })}
      />
      {cooperativeName ? <p>{words.cooperative(cooperativeName)}</p> : null}
      <label htmlFor={id}>{words.cooperativeRole}</label>
      <select
        id={id}
        value={form.cooperativeRole ?? ''}
        onChange={({ currentTarget }) =>
          change({ cooperativeRole: CooperativeRole.options.find((role) => role === currentTarget.value) ?? null })
        }
      >
        <option value="">{words.noRole}</option>
        {CooperativeRole.options.map((role) => (
          <option key={role} value={role}>
            {terms.cooperativeRole[role]}
          </option>
        ))}
      </select>
      <label className="p-choice">
        <input
          type="checkbox"
          checked={form.villageHead}
          onChange={({ currentTarget }) => change({ villageHead: currentTarget.checked })}
        />
        {words.villageHead}
      </label>
    </fieldset>
  );
}
