import { CooperativeRole } from '@kompeten/domain';
import { useContext } from 'react';
import { Faults, Field } from '../../components/field.tsx';
import { useApplying } from '../../lib/applying-words.ts';
import { needsConsent } from './draft.ts';
import type { PartProps } from './part-props.ts';

/** The cooperative, the reason, the guardian, the PIN and the consent. */
export function OtherFields({ draft, change }: PartProps) {
  const words = useApplying();
  const { form } = words;
  return (
    <>
      <Field pointer="/cooperativeText" label={form.cooperative}>
        {(said) => (
          <input
            {...said}
            maxLength={150}
            value={draft.cooperativeText}
            onChange={(event) => change({ cooperativeText: event.currentTarget.value })}
          />
        )}
      </Field>
      {draft.cooperativeText ? (
        <Field pointer="/cooperativeRole" label={form.cooperativeRole}>
          {(said) => (
            <select
              {...said}
              value={draft.cooperativeRole}
              onChange={(event) => change({ cooperativeRole: event.currentTarget.value })}
            >
              <option value="">{form.choose}</option>
              {CooperativeRole.options.map((option) => (
                <option key={option} value={option}>
                  {words.cooperativeRole[option]}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field pointer="/motivation" label={form.motivation}>
        {(said) => (
          <textarea
            {...said}
            maxLength={1000}
            rows={3}
            value={draft.motivation}
            onChange={(event) => change({ motivation: event.currentTarget.value })}
          />
        )}
      </Field>
      {needsConsent(draft) ? (
        <Field pointer="/guardian/fullName" label={form.guardian} hint={form.guardianHint}>
          {(said) => (
            <input
              {...said}
              maxLength={100}
              value={draft.guardian}
              onChange={(event) => change({ guardian: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      <Field pointer="/pin" label={form.pin} hint={form.pinHint}>
        {(said) => (
          <input
            {...said}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={draft.pin}
            onChange={(event) => change({ pin: event.currentTarget.value.replace(/\D/g, '') })}
          />
        )}
      </Field>
      <Consent draft={draft} change={change} />
    </>
  );
}

function Consent({ draft, change }: PartProps) {
  const { form } = useApplying();
  const isMissing = useContext(Faults).has('/consent');
  return (
    <>
      <label className="p-choice">
        <input
          id="/consent"
          type="checkbox"
          checked={draft.consent}
          aria-invalid={isMissing ? true : undefined}
          aria-describedby={isMissing ? 'consent-fault' : undefined}
          onChange={(event) => change({ consent: event.currentTarget.checked })}
        />
        {form.consent}
      </label>
      {isMissing ? (
        <p className="p-error" id="consent-fault">
          {form.consentNeeded}
        </p>
      ) : null}
    </>
  );
}
