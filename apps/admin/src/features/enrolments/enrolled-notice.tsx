import './enrolments.css';
import type { Enrolment } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** Says who has just been enrolled, what is to be checked, and where to go on. */
export function EnrolledNotice({ enrolment }: { enrolment: Enrolment }) {
  const words = useMessages().enrolments;
  const terms = useTerms();
  const params = { cohortId: enrolment.cohortId, enrolmentId: enrolment.id };
  return (
    <div className="k-done" role="status">
      <StatusMark tone="good">{words.enrolled(enrolment.person.fullName)}</StatusMark>
      {enrolment.warnings.map((warning) => (
        <StatusMark key={warning} tone="warn">
          {terms.personWarning[warning]}
        </StatusMark>
      ))}
      <Text>{words.enrolledNext}</Text>
      <Group gap="lg">
        <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={params}>
          {words.open}
        </Link>
        <Link to="/cohorts/$cohortId/enrolments/$enrolmentId/claim-card" params={params}>
          {words.makeCard}
        </Link>
      </Group>
    </div>
  );
}
