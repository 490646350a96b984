import type { Guardian } from '@kompeten/domain';
import { GuardianFields } from '../../components/guardian-fields.tsx';
import type { DeskFormProps } from './desk-form-props.ts';

/** Who consents for an applicant under age; without a name nobody does. */
export function DeskGuardian({ form: { guardian }, change }: DeskFormProps) {
  const known: Guardian = guardian ?? { fullName: '' };
  const put = (part: keyof Guardian, value: string) => {
    const next = { ...known, [part]: part === 'fullName' ? value : value || null };
    change({ guardian: Object.values(next).some(Boolean) ? next : null });
  };
  return (
    <GuardianFields
      field={(part, label) => ({
        ...{ id: `desk-guardian-${part}`, name: part, label },
        value: known[part] ?? '',
        onChange: ({ currentTarget }) => put(part, currentTarget.value),
      })}
    />
  );
}
