import { LicenceKind, NewCentreLicence } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCreateLicence } from './licences.queries.ts';

/** An accreditation or licence is recorded as it stands on its paper. */
export function NewLicencePage({ centreId }: { centreId: string }) {
  const words = useMessages().licences;
  const { fields } = words;
  const navigate = useNavigate();
  const create = useCreateLicence();
  const form = useBodyForm({
    body: NewCentreLicence,
    initialValues: valuesOf(NewCentreLicence, { kind: 'accreditation' }),
    onSubmit: async (body) => {
      await create.mutateAsync({ params: { centreId }, body });
      announce(words.added);
      await navigate({ to: '/centres/$centreId/licences', params: { centreId } });
    },
  });
  const back = (
    <Link to="/centres/$centreId/licences" params={{ centreId }}>
      {words.toLicences}
    </Link>
  );
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.addTitle} lead={words.addLead} back={back} />
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('kind', fields.kind)}
        size="md"
        data={LicenceKind.options.map((value) => ({ value, label: words.kind[value] }))}
      />
      <TextInput {...form.field('title', fields.title)} maxLength={150} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('number', fields.number)} maxLength={100} autoComplete="off" />
        <TextInput {...form.field('issuer', fields.issuer)} maxLength={150} />
        <TextInput {...form.field('validFrom', fields.validFrom)} type="date" />
        <TextInput {...form.field('validUntil', fields.validUntil)} type="date" />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
