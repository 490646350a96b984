import { Field } from '../../components/field.tsx';
import { useApplying } from '../../lib/applying-words.ts';
import { Choice } from './choice.tsx';
import { nikDiffers } from './draft.ts';
import type { PartProps } from './part-props.ts';
import { VoucherFields } from './voucher-fields.tsx';

/** Which document somebody has; nobody is turned away without one. */
export function IdentityFields({ draft, change }: PartProps) {
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
        <VoucherFields draft={draft} change={change} />
      )}
      <p role="status">{nikDiffers(draft) ? form.nikDiffers : null}</p>
    </>
  );
}
