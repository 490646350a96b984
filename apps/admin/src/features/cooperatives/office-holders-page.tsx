import './cooperatives.css';
import { type CooperativePeople, OfficeHolders, OfficeRole } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useCooperativePeople, useSetOfficeHolders } from './cooperatives.queries.ts';
import { OfficeHolderFields } from './office-holder-fields.tsx';

/** Who holds the offices of a cooperative is entered. */
export function OfficeHoldersPage({ cooperativeId }: { cooperativeId: string }) {
  const query = useCooperativePeople(cooperativeId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <OfficesForm cooperativeId={cooperativeId} people={query.data} /> : <LoadingState />;
}

/** An office holder as it is typed. */
interface DraftHolder {
  fullName: string;
  role: OfficeRole;
  since: string;
  personId: string;
}

const empty: DraftHolder = { fullName: '', role: 'chair', since: '', personId: '' };

function OfficesForm({ cooperativeId, people }: { cooperativeId: string; people: CooperativePeople }) {
  const words = useMessages();
  const offices = words.cooperatives.offices;
  const navigate = useNavigate();
  const set = useSetOfficeHolders();
  const way = { to: '/cooperatives/$cooperativeId', params: { cooperativeId } } as const;
  const form = useBodyForm({
    body: OfficeHolders,
    initialValues: { holders: entered(people), version: people.version },
    onSubmit: async (body) => {
      await set.mutateAsync({ params: { cooperativeId }, body });
      announce(offices.saved);
      await navigate(way);
    },
  });
  const holders = form.form.values.holders as DraftHolder[];
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <PageHeader
        title={offices.title}
        lead={offices.lead}
        back={<Link {...way}>{words.cooperatives.toCooperative}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <ol className="k-offices">
        {holders.map((holder, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what a row is
          <li key={index}>
            <OfficeHolderFields
              form={form}
              index={index}
              people={people.items}
              onRemove={() => form.form.removeListItem('holders', index)}
              name={holder.fullName}
            />
          </li>
        ))}
      </ol>
      <Group>
        <Button variant="default" onClick={() => form.form.insertListItem('holders', { ...empty })}>
          {offices.add}
        </Button>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}

const entered = ({ items }: CooperativePeople): DraftHolder[] =>
  items.flatMap(({ holdsOffice, role, fullName, since, personId }) => {
    const office = OfficeRole.safeParse(role);
    return holdsOffice && office.success
      ? [{ fullName, role: office.data, since: since ?? '', personId: personId ?? '' }]
      : [];
  });
