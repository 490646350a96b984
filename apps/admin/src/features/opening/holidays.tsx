import { type Holiday, HolidayEntry } from '@kompeten/domain';
import { dayOfInstant, formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useActor } from '../../lib/session.ts';
import { useDeleteHoliday, useHolidays, usePutHoliday } from './opening.queries.ts';

/** The national holidays of a year with their source; administrators add what the next decree names. */
export function Holidays() {
  const words = useMessages().opening;
  const { may } = useActor();
  const [year, setYear] = useState(() => Number(dayOfInstant(new Date().toISOString()).slice(0, 4)));
  const query = useHolidays(year);
  const columns = useColumns(may('setting.manage'));
  return (
    <Stack component="section" gap="sm" aria-labelledby="holidays-title">
      <Group gap="sm">
        <Title order={2} size="h4" id="holidays-title">
          {words.holidays(year)}
        </Title>
        {[year - 1, year + 1].map((other) => (
          <Button key={other} size="sm" variant="default" onClick={() => setYear(other)}>
            {other}
          </Button>
        ))}
      </Group>
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data?.items.length === 0 ? <Text>{words.noHolidays}</Text> : null}
      {query.data && query.data.items.length > 0 ? (
        <SimpleTable
          caption={words.holidays(year)}
          items={query.data.items}
          keyOf={({ day }) => day}
          columns={columns}
        />
      ) : null}
      {may('setting.manage') ? <HolidayForm /> : null}
    </Stack>
  );
}

function useColumns(mayManage: boolean): [Column<Holiday>, ...Column<Holiday>[]] {
  const words = useMessages().opening;
  const locale = useLocale();
  const remove = useDeleteHoliday();
  const { holidayColumns: heads } = words;
  const acts: Column<Holiday> = {
    id: 'acts',
    header: words.remove,
    cell: ({ day, name }) => (
      <Button
        size="sm"
        variant="subtle"
        color="bad"
        aria-label={words.removeHoliday(name)}
        onClick={() => remove.mutate({ params: { day } })}
      >
        {words.remove}
      </Button>
    ),
  };
  return [
    { id: 'day', header: heads.day, cell: ({ day }) => formatDay(locale, day) },
    { id: 'name', header: heads.name, cell: ({ name }) => name },
    { id: 'kind', header: heads.kind, cell: ({ kind }) => words.holidayKind[kind] },
    { id: 'source', header: heads.source, cell: ({ source }) => source },
    ...(mayManage ? [acts] : []),
  ];
}

function HolidayForm() {
  const words = useMessages().opening;
  const { holidayFields: fields, holidayKind } = words;
  const put = usePutHoliday();
  const [day, setDay] = useState('');
  const form = useBodyForm({
    body: HolidayEntry,
    initialValues: { name: '', kind: 'national', source: '' },
    onSubmit: async (body) => {
      await put.mutateAsync({ params: { day }, body });
      announce(words.holidaySaved);
      form.form.setFieldValue('name', '');
    },
  });
  return (
    <Stack component="form" gap="sm" className="k-narrow" {...form.formProps}>
      <Title order={3} size="h5">
        {words.addHolidayTitle}
      </Title>
      <ErrorSummary faults={form.faults} />
      <TextInput
        type="date"
        label={fields.day}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        required
      />
      <TextInput {...form.field('name', fields.name)} maxLength={150} />
      <NativeSelect
        {...form.field('kind', fields.kind)}
        size="md"
        data={(['national', 'joint_leave'] as const).map((value) => ({ value, label: holidayKind[value] }))}
      />
      <TextInput {...form.field('source', fields.source)} maxLength={300} />
      <Group>
        <Button type="submit" loading={form.pending} disabled={!day}>
          {words.addHoliday}
        </Button>
      </Group>
    </Stack>
  );
}
