import type { AssessorChoice } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useAssessorChoices } from './applications.queries.ts';

/** Who may assess the applicant, the nearest first, each with what stands against it (rules 1 and 3). */
export function AssessorChoices({ applicationId }: { applicationId: string }) {
  const words = useMessages().assessmentApplications;
  const choices = useAssessorChoices(applicationId, true).data?.items ?? [];
  if (choices.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4">
        {words.assessors.title}
      </Title>
      <Text size="sm">{words.assessors.lead}</Text>
      <SimpleTable
        caption={words.assessors.title}
        items={choices}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', header: words.assessors.columns.name, cell: ({ fullName }) => fullName },
          {
            id: 'body',
            header: words.assessors.columns.body,
            cell: ({ bodyName, elsewhere }) => (elsewhere ? words.assessors.elsewhere(bodyName) : bodyName),
          },
          { id: 'region', header: words.assessors.columns.region, cell: ({ regionName }) => regionName },
          { id: 'standing', header: words.assessors.columns.standing, cell: (one) => <Standing choice={one} /> },
        ]}
      />
    </section>
  );
}

function Standing({ choice: { blocks, details, mitigable } }: { choice: AssessorChoice }) {
  const words = useMessages().assessmentApplications;
  if (blocks.length === 0) return <StatusMark tone="good">{words.assessors.free}</StatusMark>;
  const reasons = blocks.map((block, at) => words.block(block, details[at] ?? null)).join('; ');
  return (
    <StatusMark tone={mitigable ? 'warn' : 'bad'}>
      {mitigable ? `${reasons}; ${words.assessors.mitigable}` : reasons}
    </StatusMark>
  );
}
