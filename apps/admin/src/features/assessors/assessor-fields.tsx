import { useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import type { useBodyForm } from '../../lib/form.ts';

interface AssessorFieldsProps {
  field: ReturnType<typeof useBodyForm>['field'];
  regionName?: string;
}

/** What of a certificate of assessor both a new and a changed assessor are asked for (rules 3 and 11). */
export function AssessorFields({ field, regionName }: AssessorFieldsProps) {
  const { fields, hints, certificate } = useMessages().assessors;
  const region = field('regionCode', fields.region);
  return (
    <Stack component="section" gap="md" aria-labelledby="certificate-title">
      <Title order={2} size="h4" id="certificate-title">
        {certificate}
      </Title>
      <TextInput {...field('metNumber', fields.metNumber)} maxLength={60} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('validFrom', fields.validFrom)} type="date" />
        <TextInput {...field('validUntil', fields.validUntil)} type="date" />
      </SimpleGrid>
      <RegionPicker {...region} value={region.value} initialName={regionName} />
      <NumberField {...field('maxCandidatesADay', fields.most)} description={hints.most} />
    </Stack>
  );
}

/** The account with which an assessor works here. */
export function AccountField({ field }: Pick<AssessorFieldsProps, 'field'>) {
  const { fields, hints } = useMessages().assessors;
  return (
    <TextInput
      {...field('email', fields.email)}
      description={hints.email}
      type="email"
      maxLength={254}
      autoComplete="off"
    />
  );
}
