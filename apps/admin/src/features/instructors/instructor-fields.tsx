import type { Instructor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import type { useBodyForm } from '../../lib/form.ts';

/** How an instructor is named and reached; a new and a changed one are asked for it. */
export function InstructorFields({ form }: { form: Pick<ReturnType<typeof useBodyForm>, 'field'> }) {
  const words = useMessages().instructors;
  const { fields } = words;
  return (
    <Stack gap="md">
      <TextInput {...form.field('fullName', fields.fullName)} maxLength={100} autoComplete="off" />
      <TextInput
        {...form.field('email', fields.email)}
        type="email"
        description={words.emailHint}
        maxLength={254}
        autoComplete="off"
      />
      <TextInput {...form.field('phone', fields.phone)} type="tel" maxLength={30} autoComplete="off" />
    </Stack>
  );
}

/** What is shown of an instructor above the qualifications. */
export function InstructorFacts({ instructor }: { instructor: Instructor }) {
  const { facts, linked, notLinked } = useMessages().instructors;
  const { person } = useMessages().instructorProfile;
  return (
    <Facts
      items={[
        {
          name: facts.centre,
          value: (
            <Link to="/centres/$centreId" params={{ centreId: instructor.centreId }}>
              {instructor.centreName}
            </Link>
          ),
        },
        { name: facts.email, value: instructor.email ?? '–' },
        { name: facts.phone, value: instructor.phone ?? '–' },
        { name: facts.account, value: instructor.accountId ? linked : notLinked },
        { name: person.fact, value: instructor.personName ?? person.unknown },
      ]}
    />
  );
}
