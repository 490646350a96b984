import { useMyAssessment } from '../../lib/assessment-words.ts';
import { Entry } from './entry.tsx';
import type { FormProps } from './part-props.ts';

/** Who consents for an applicant under age; without a name nobody does. */
export function GuardianEntries({ form: { guardian }, change }: FormProps) {
  const words = useMyAssessment().guardian;
  const put = (part: object) => {
    const next = { fullName: '', ...guardian, ...part };
    change({ guardian: next.fullName || next.phone ? next : null });
  };
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <p>{words.why}</p>
      <Entry
        pointer="/form/guardian/fullName"
        label={words.fullName}
        value={guardian?.fullName || null}
        onType={(fullName) => put({ fullName: fullName ?? '' })}
      />
      <Entry
        pointer="/form/guardian/phone"
        label={words.phone}
        type="tel"
        value={guardian?.phone ?? null}
        onType={(phone) => put({ phone })}
      />
    </fieldset>
  );
}
