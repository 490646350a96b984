import { cooperatives } from '@kompeten/contract';
import { type Cooperative, NewMentorship } from '@kompeten/domain';
import { dayOfInstant, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { queryOf } from '../../lib/query.ts';
import { useBeginMentorship } from './mentoring.queries.ts';

/** Mentoring of one cooperative begins; those of a cohort begin together on the cohort's page. */
export function NewMentorshipPage() {
  const words = useMessages().mentoring;
  const navigate = useNavigate();
  const begin = useBeginMentorship();
  const onlyCentre = useOnlyCentre('mentoring.manage');
  const form = useBodyForm({
    body: NewMentorship,
    initialValues: valuesOf(NewMentorship, {
      centreId: onlyCentre ?? '',
      startsOn: dayOfInstant(new Date().toISOString()),
    }),
    onSubmit: async (body) => {
      const { id } = await begin.mutateAsync({ body });
      announce(words.create.done);
      await navigate({ to: '/mentoring/$mentorshipId', params: { mentorshipId: id } });
    },
  });
  const centre = form.field('centreId', words.create.centre);
  const chosen = form.field('cooperativeId', words.create.cooperative);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.create.title} back={<Link to="/mentoring">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <SearchSelect<Cooperative>
        {...chosen}
        value={chosen.value}
        query={(q) => queryOf(cooperatives.listCooperatives, { query: { q, limit: 20 } })}
        option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
      />
      {onlyCentre ? null : <CentreField {...centre} value={centre.value} />}
      <TextInput
        {...form.field('startsOn', words.create.startsOn)}
        description={words.create.startsOnHint}
        type="date"
      />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.create.save}
        </Button>
      </Group>
    </Stack>
  );
}
