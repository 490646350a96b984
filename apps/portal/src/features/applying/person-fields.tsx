import { Education, Sex } from '@kompeten/domain';
import { useApplying } from '../../lib/applying-words.ts';
import { type Draft, nikDiffers } from './draft.ts';
import { Field } from './field.tsx';

/** What every part of the form gets: what is typed, and how it is changed. */
export interface PartProps {
  draft: Draft;
  change(part: Partial<Draft>): void;
}

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

function IdentityFields({ draft, change }: PartProps) {
  const { form } = useApplying();
  return (
    <>
      <Choice
        legend={form.identity}
        name="identity"
        options={[
          { value: 'nik', label: form.hasNik },
          { value: 'none', label: form.noNik },
        ]}
        value={draft.hasNik ? 'nik' : 'none'}
        onChoose={(kind) => change({ hasNik: kind === 'nik' })}
      />
      {draft.hasNik ? (
        <Field pointer="/person/identity/value" label={form.nik} hint={form.nikHint}>
          {(said) => (
            <input
              {...said}
              inputMode="numeric"
              maxLength={24}
              autoComplete="off"
              value={draft.nik}
              onChange={(event) => change({ nik: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : (
        <Field pointer="/person/identity/reason" label={form.voucher} hint={form.voucherHint}>
          {(said) => (
            <input
              {...said}
              maxLength={300}
              value={draft.voucher}
              onChange={(event) => change({ voucher: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <p role="status">{nikDiffers(draft) ? form.nikDiffers : null}</p>
    </>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  options: readonly { value: T; label: string }[];
  value: string;
  onChoose(value: T): void;
}

function Choice<T extends string>({ legend, name, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="p-choice">
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
