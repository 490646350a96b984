import { ExchangeRecord, ExchangeSystem, NewExchangeProfile } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useCreateProfile } from './exchange.queries.ts';
import { blank, ProfileForm } from './profile-form.tsx';

/** The layout of a system that is new here. */
export function NewProfilePage() {
  const words = useMessages().exchange;
  const navigate = useNavigate();
  const create = useCreateProfile();
  const form = useBodyForm({
    body: NewExchangeProfile,
    initialValues: { system: 'other', record: 'enrolments', ...blank },
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.saved);
      await navigate({ to: '/exchange/$profileId', params: { profileId: id } });
    },
  });
  const record = ExchangeRecord.parse(form.form.getValues().record);
  const header = (
    <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/exchange">{words.back}</Link>} />
  );
  return (
    <ProfileForm form={form} record={record} header={header}>
      <NativeSelect
        size="md"
        {...form.field('system', words.columns.system)}
        data={ExchangeSystem.options.map((value) => ({ value, label: words.system[value] }))}
      />
      <NativeSelect
        size="md"
        {...form.field('record', words.columns.record)}
        data={ExchangeRecord.options.map((value) => ({ value, label: words.record[value] }))}
      />
    </ProfileForm>
  );
}
