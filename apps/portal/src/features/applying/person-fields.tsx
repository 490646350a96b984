import { Education, Sex } from '@kompeten/domain';
import { Field } from '../../components/field.tsx';
import { useApplying } from '../../lib/applying-words.ts';
import { Choice } from './choice.tsx';
import { IdentityFields } from './identity-fields.tsx';
import type { PartProps } from './part-props.ts';

/** Who applies. */
export function PersonFields({ draft, change }: PartProps) {
  const words = useApplying();
  const { form } = words;
  return (
    <>
      <Field pointer="/person/fullName" label={form.fullName} hint={form.fullNameHint}>
        {(said) => (
          <input
            {...said}
            maxLength={100}
            autoComplete="name"
            value={draft.fullName}
            onChange={(event) => change({ fullName: event.currentTarget.value })}
          />
        )}
      </Field>
      <BirthFields draft={draft} change={change} />
      <IdentityFields draft={draft} change={change} />
      <Choice
        legend={form.sex}
        name="sex"
        options={Sex.options.map((sex) => ({ value: sex, label: form.sexes[sex] }))}
        value={draft.sex}
        onChoose={(sex) => change({ sex })}
      />
      <Field pointer="/person/education" label={form.education}>
        {(said) => (
          <select
            {...said}
            value={draft.education}
            onChange={(event) => change({ education: event.currentTarget.value })}
          >
            <option value="">{form.choose}</option>
            {Education.options.map((option) => (
              <option key={option} value={option}>
                {words.education[option]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field pointer="/person/phone" label={form.phone} hint={form.phoneHint}>
        {(said) => (
          <input
            {...said}
            type="tel"
            maxLength={30}
            autoComplete="tel"
            value={draft.phone}
            onChange={(event) => change({ phone: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

function BirthFields({ draft, change }: PartProps) {
  const { form } = useApplying();
  const { yearOnly, birthDate } = draft;
  return (
    <>
      <Field pointer="/person/birthDate" label={yearOnly ? form.birthYear : form.birthDate}>
        {(said) => (
          <input
            {...said}
            {...(yearOnly ? { inputMode: 'numeric', maxLength: 4 } : { type: 'date' })}
            autoComplete="bday"
            value={birthDate}
            onChange={(event) => change({ birthDate: event.currentTarget.value })}
          />
        )}
      </Field>
      <label className="p-choice">
        <input
          type="checkbox"
          checked={yearOnly}
          onChange={(event) =>
            change({
              yearOnly: event.currentTarget.checked,
              birthDate: event.currentTarget.checked ? birthDate.slice(0, 4) : '',
            })
          }
        />
        {form.yearOnly}
      </label>
    </>
  );
}
