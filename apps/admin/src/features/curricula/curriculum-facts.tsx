import type { CurriculumDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useSchemeVersion } from './curricula.queries.ts';
import { HoursSums } from './hours-sums.tsx';

/** What is shown of a curriculum above its units. */
export function CurriculumFacts({ curriculum }: { curriculum: CurriculumDetail }) {
  const { curricula: words, rooms } = useMessages();
  const { scheme: said } = useMessages().curriculumEditor;
  const { centreName, trade, edition, units, lessonHours, publishedAt, schemeVersionId, schemeClaim } = curriculum;
  const { data: scheme } = useSchemeVersion(schemeVersionId);
  const claimed = scheme ? `${said.named(scheme.schemeTitle, scheme.label)}, ${said.claim[schemeClaim]}` : null;
  return (
    <>
      <Facts
        items={[
          { name: words.facts.centre, value: centreName ?? words.national },
          { name: words.facts.trade, value: trade ? rooms.trade[trade] : words.noTrade },
          { name: words.facts.edition, value: edition },
          { name: words.facts.hours, value: words.hoursTotal(units.length, lessonHours) },
          ...(claimed ? [{ name: said.title, value: claimed }] : []),
          ...(publishedAt ? [{ name: words.facts.publishedAt, value: <DateText value={publishedAt} /> }] : []),
        ]}
      />
      <HoursSums plan={curriculum} />
      <Ways curriculum={curriculum} />
    </>
  );
}

/** Where else to go from a curriculum: its programme, and the edition before it. */
function Ways({ curriculum: { id, programmeId, previousId } }: { curriculum: CurriculumDetail }) {
  const words = useMessages();
  return (
    <Group gap="lg">
      <Link to="/programmes/$programmeId" params={{ programmeId }}>
        {words.programmes.toProgramme}
      </Link>
      {previousId ? (
        <>
          <Link to="/curricula/$curriculumId" params={{ curriculumId: previousId }}>
            {words.curricula.previous}
          </Link>
          <Link to="/curricula/$curriculumId/comparison/$otherId" params={{ curriculumId: id, otherId: previousId }}>
            {words.curricula.compareWithPrevious}
          </Link>
        </>
      ) : null}
    </Group>
  );
}

/** What is taught beside the units, to be read. */
export function BesideUnitsList({ subjects, onTheJob }: Pick<CurriculumDetail, 'subjects' | 'onTheJob'>) {
  const words = useMessages().curriculumEditor;
  return (
    <Stack gap="sm">
      {subjects.length > 0 ? (
        <SimpleTable
          caption={words.subjects}
          items={subjects}
          keyOf={({ title }) => title}
          columns={[
            { id: 'title', header: words.subjects, cell: ({ title }) => title },
            { id: 'theory', header: words.theory, cell: ({ theoryHours }) => theoryHours },
            { id: 'practice', header: words.practice, cell: ({ practiceHours }) => practiceHours },
          ]}
        />
      ) : null}
      {onTheJob ? (
        <Facts items={[{ name: words.onTheJob, value: `${onTheJob.place}, ${words.sums.jp(onTheJob.lessonHours)}` }]} />
      ) : null}
    </Stack>
  );
}
