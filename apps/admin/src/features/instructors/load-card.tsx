import type { InstructorLoad } from '@kompeten/domain';
import { dayOfInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useLoad } from './instructor-profile.queries.ts';

/** What an instructor teaches this year, month by month, against the limits of the policy. */
export function LoadCard({ instructorId }: { instructorId: string }) {
  const words = useMessages().instructorProfile.load;
  const year = Number(dayOfInstant(new Date().toISOString()).slice(0, 4));
  const query = useLoad(instructorId, year);
  return (
    <section aria-labelledby="load-title">
      <Title order={2} size="h4" mb="xs" id="load-title">
        {words.title(year)}
      </Title>
      {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? <Load load={query.data} /> : query.isPending ? <LoadingState lines={3} /> : null}
    </section>
  );
}

function Load({ load }: { load: InstructorLoad }) {
  const words = useMessages().instructorProfile.load;
  const locale = useLocale();
  const { limits, months, weeks, lessonHours, over } = load;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const standing = (above: boolean) => (
    <StatusMark tone={above ? 'warn' : 'good'}>{above ? words.over : words.within}</StatusMark>
  );
  return (
    <Stack gap="xs">
      <Text c="dimmed">{words.lead(limits)}</Text>
      <div>
        {words.year(hours.format(lessonHours))} {standing(over)}
      </div>
      {months.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <SimpleTable
          caption={words.caption}
          items={months}
          keyOf={({ startsOn }) => startsOn}
          columns={[
            { id: 'month', header: words.month, cell: ({ startsOn }) => month.format(new Date(startsOn)) },
            { id: 'hours', header: words.hours, cell: (each) => hours.format(each.lessonHours) },
            { id: 'standing', header: words.standing, cell: (each) => standing(each.over) },
            {
              id: 'weeks',
              header: words.weeksOver,
              cell: ({ startsOn }) =>
                weeks.filter((week) => week.over && week.startsOn.slice(0, 7) === startsOn.slice(0, 7)).length,
            },
          ]}
        />
      )}
    </Stack>
  );
}
