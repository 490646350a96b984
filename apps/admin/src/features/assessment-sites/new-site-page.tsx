import { NewSite, SiteKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCreateSite } from './assessment-sites.queries.ts';
import { RoomField } from './room-field.tsx';

/** A place of assessment is added to a body; it is used from its verification on (rule 3). */
export function NewSitePage({ bodyId }: { bodyId: string }) {
  const { bodyForms, assessmentSites: words } = useMessages();
  const navigate = useNavigate();
  const create = useCreateSite();
  const form = useBodyForm({
    body: NewSite,
    initialValues: valuesOf(NewSite, { kind: 'ad_hoc' }),
    onSubmit: async (body) => {
      const { id: siteId } = await create.mutateAsync({ params: { bodyId }, body });
      announce(words.created);
      await navigate({ to: '/bodies/$bodyId/sites/$siteId/verification', params: { bodyId, siteId } });
    },
  });
  const back = (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {bodyForms.toBody}
    </Link>
  );
  const region = form.field('regionCode', words.fields.region);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={back} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('name', words.fields.name)} maxLength={150} autoComplete="off" />
      <NativeSelect
        {...form.field('kind', words.fields.kind)}
        size="md"
        data={SiteKind.options.map((value) => ({ value, label: words.kind[value] }))}
      />
      <RegionPicker {...region} value={region.value} />
      <TextInput {...form.field('address', words.fields.address)} maxLength={300} />
      <RoomField field={form.field} />
      <NumberField {...form.field('seats', words.fields.seats)} w="8rem" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
