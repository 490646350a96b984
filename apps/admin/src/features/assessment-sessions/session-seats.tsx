import { type AssessmentSession, type Candidacy, needsAssessor, openForJudgements } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

interface SessionSeatsProps {
  session: AssessmentSession;
  /** Whether the reader may name another assessor. */
  schedules: boolean;
}

/** The candidates of a session with their assessors; who declared a conflict is marked until another one is named. */
export function SessionSeats({ session: { candidacies, replacements }, schedules }: SessionSeatsProps) {
  const words = useMessages().assessmentSessions;
  return (
    <section>
      <Title order={2} size="h4">
        {words.seats}
      </Title>
      {candidacies.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <SimpleTable
          caption={words.seats}
          items={candidacies}
          keyOf={({ id }) => id}
          columns={[
            { id: 'person', header: words.seatColumns.person, cell: ({ fullName }) => fullName },
            {
              id: 'assessor',
              header: words.seatColumns.assessor,
              cell: (candidacy) => <AssessorOf candidacy={candidacy} schedules={schedules} />,
            },
            { id: 'status', header: words.seatColumns.status, cell: ({ status }) => words.names.candidacy[status] },
            {
              id: 'measure',
              header: words.seatColumns.measure,
              cell: ({ mitigation }) =>
                mitigation ? words.second(mitigation.secondAssessorName, mitigation.reason) : words.noMeasure,
            },
          ]}
        />
      )}
      {replacements.length > 0 ? <Replacements replacements={replacements} /> : null}
    </section>
  );
}

function AssessorOf({ candidacy, schedules }: { candidacy: Candidacy; schedules: boolean }) {
  const words = useMessages().assessmentSessions;
  const { id: candidacyId, sessionId, fullName, assessorName } = candidacy;
  const recused = needsAssessor(candidacy);
  return (
    <>
      {assessorName} {recused ? <StatusMark tone="warn">{words.recused}</StatusMark> : null}{' '}
      {schedules && (recused || openForJudgements.includes(candidacy.status)) ? (
        <Link
          to="/assessment-sessions/$sessionId/candidacies/$candidacyId/assessor"
          params={{ sessionId, candidacyId }}
          aria-label={words.another.actFor(fullName)}
        >
          {words.another.act}
        </Link>
      ) : null}
    </>
  );
}

function Replacements({ replacements }: Pick<AssessmentSession, 'replacements'>) {
  const words = useMessages().assessmentSessions;
  return (
    <>
      <Title order={3} size="h5" mt="md">
        {words.replacements}
      </Title>
      <ul>
        {replacements.map(({ candidacyId, fullName, fromName, toName, cause, at }) => (
          <li key={`${candidacyId} ${at}`}>
            {words.replaced(fullName, fromName, toName, words.causes[cause])}, <DateText value={at} />
          </li>
        ))}
      </ul>
    </>
  );
}
