import type { Curriculum } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import type { useBodyForm } from '../../lib/form.ts';

/** What both a new and a changed curriculum are asked for, beside its units. */
export function CurriculumFields({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const { fields } = useMessages().curricula;
  return (
    <>
      <TextInput {...field('title', fields.title)} maxLength={200} autoComplete="off" />
      <Textarea {...field('summary', fields.summary)} autosize minRows={2} maxLength={1000} />
    </>
  );
}

/** What is shown of a curriculum above its units. */
export function CurriculumFacts({ curriculum }: { curriculum: Curriculum }) {
  const words = useMessages().curricula;
  const { previousId, centreName, edition, units, lessonHours, publishedAt } = curriculum;
  return (
    <>
      <Facts
        items={[
          { name: words.facts.centre, value: centreName ?? words.national },
          { name: words.facts.edition, value: edition },
          { name: words.facts.hours, value: words.hoursTotal(units.length, lessonHours) },
          ...(publishedAt ? [{ name: words.facts.publishedAt, value: <DateText value={publishedAt} /> }] : []),
        ]}
      />
      {previousId ? (
        <Link to="/curricula/$curriculumId" params={{ curriculumId: previousId }}>
          {words.previous}
        </Link>
      ) : null}
    </>
  );
}
