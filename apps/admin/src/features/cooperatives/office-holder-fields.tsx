import { type CooperativePerson, OfficeRole } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

interface OfficeHolderFieldsProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'field'>;
  index: number;
  name: string;
  people: readonly CooperativePerson[];
  onRemove(): void;
}

/** One office holder: name, office, since when, and which participant it is. */
export function OfficeHolderFields({ form, index, name, people, onRemove }: OfficeHolderFieldsProps) {
  const words = useMessages().cooperatives.offices;
  const terms = useTerms();
  const at = (field: string, label: string) => form.field(`holders.${index}.${field}`, label);
  const known = people.flatMap(({ personId, fullName }) => (personId ? [{ value: personId, label: fullName }] : []));
  return (
    <fieldset>
      <legend>{words.holder(index + 1)}</legend>
      <TextInput {...at('fullName', words.name)} maxLength={100} autoComplete="off" />
      <NativeSelect
        {...at('role', words.role)}
        size="md"
        data={OfficeRole.options.map((value) => ({ value, label: terms.cooperativeRole[value] }))}
      />
      <TextInput {...at('since', words.since)} type="date" />
      <NativeSelect
        {...at('personId', words.person)}
        size="md"
        data={[{ value: '', label: words.noPerson }, ...known]}
      />
      <Button variant="subtle" color="bad" onClick={onRemove}>
        {words.remove(name)}
      </Button>
    </fieldset>
  );
}
