import { Field } from '../../components/field.tsx';

interface EntryProps {
  /** The address of the entry in what is stored. */
  pointer: string;
  label: string;
  type?: 'text' | 'tel' | 'email';
  value: string | null;
  onType(value: string | null): void;
}

/** One line of the form of an application, with what was refused of it. */
export function Entry({ pointer, label, type = 'text', value, onType }: EntryProps) {
  return (
    <Field pointer={pointer} label={label}>
      {(said) => (
        <input
          {...said}
          type={type}
          value={value ?? ''}
          maxLength={150}
          onChange={({ currentTarget }) => onType(currentTarget.value || null)}
        />
      )}
    </Field>
  );
}
