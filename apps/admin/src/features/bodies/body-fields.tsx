import { BodyKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { CentreField } from '../../components/centre-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import type { useBodyForm } from '../../lib/form.ts';

interface BodyFieldsProps {
  field: ReturnType<typeof useBodyForm>['field'];
  regionName?: string;
  centreName?: string | null;
}

/** What both a new and a changed certification body are asked for. */
export function BodyFields({ field, regionName, centreName }: BodyFieldsProps) {
  const { fields, hints, kind } = useMessages().bodyForms;
  const region = field('regionCode', fields.region);
  const centre = field('centreId', fields.centre);
  return (
    <Stack gap="md">
      <TextInput {...field('name', fields.name)} maxLength={150} autoComplete="off" />
      <NativeSelect
        {...field('kind', fields.kind)}
        size="md"
        data={BodyKind.options.map((value) => ({ value, label: kind[value] }))}
      />
      <RegionPicker {...region} value={region.value} initialName={regionName} />
      <CentreField {...centre} value={centre.value} description={hints.centre} initialLabel={centreName ?? undefined} />
      <NumberField {...field('quorum', fields.quorum)} description={hints.quorum} />
      <Textarea {...field('address', fields.address)} autosize minRows={2} maxLength={300} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('phone', fields.phone)} type="tel" maxLength={30} />
        <TextInput {...field('email', fields.email)} type="email" maxLength={254} />
      </SimpleGrid>
    </Stack>
  );
}
