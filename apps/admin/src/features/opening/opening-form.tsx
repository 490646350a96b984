import { type ClosedDays, type OpeningCalendar, OpeningChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useSetOpening } from './opening.queries.ts';
import { type DayHours, hoursOf, weekOf } from './week-hours.ts';
import { WeekHoursFields } from './week-hours-fields.tsx';

/** The weekly hours and closed days of a centre are set. */
export function OpeningForm({ calendar }: { calendar: OpeningCalendar }) {
  const words = useMessages();
  const { opening: said } = words;
  const set = useSetOpening();
  const { centreId, closed, hours, keepsHolidays, version } = calendar;
  const [week, setWeek] = useTyped('week', () => weekOf(hours));
  const form = useBodyForm({
    body: OpeningChange,
    initialValues: { version, hours, closed, keepsHolidays },
    onSubmit: async (body) => {
      await set.mutateAsync({ params: { centreId }, body });
      announce(said.saved);
    },
  });
  const change = (changed: DayHours[]) => {
    setWeek(changed);
    form.form.setFieldValue('hours', hoursOf(changed));
  };
  const { value, onChange, ...holidays } = form.field('keepsHolidays', said.keepsHolidays);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <WeekHoursFields week={week} onChange={change} />
      <Checkbox {...holidays} size="md" checked={value === true} onChange={onChange} />
      <ClosedFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}

function ClosedFields({ form: { form, field } }: { form: Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'> }) {
  const words = useMessages().opening;
  const { closedFields: fields } = words;
  const items = form.values.closed as ClosedDays[];
  const add = () => {
    form.insertListItem('closed', { from: '', to: '', reason: '' });
    // The new row is drawn before anybody can look for it.
    requestAnimationFrame(() => document.getElementById(`closed.${items.length}.from`)?.focus());
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="closed-title">
      <Title order={2} size="h4" id="closed-title">
        {words.closed}
      </Title>
      {items.length === 0 ? <Text c="dimmed">{words.noClosed}</Text> : null}
      {items.map(({ from }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <Group key={index} align="flex-end" gap="sm">
          <TextInput {...field(`closed.${index}.from`, fields.from)} type="date" />
          <TextInput {...field(`closed.${index}.to`, fields.to)} type="date" />
          <TextInput
            {...field(`closed.${index}.reason`, fields.reason)}
            maxLength={150}
            style={{ flex: '1 1 12rem' }}
          />
          <Button
            variant="subtle"
            color="bad"
            aria-label={words.removeClosed(from)}
            onClick={() => form.removeListItem('closed', index)}
          >
            ×
          </Button>
        </Group>
      ))}
      <Group>
        <Button variant="default" onClick={add}>
          {words.addClosed}
        </Button>
      </Group>
    </Stack>
  );
}
