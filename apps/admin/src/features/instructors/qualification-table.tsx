import type { Instructor, Qualification } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { evidenceAddress, useConfirmQualification } from './instructor-profile.queries.ts';
import { useMayKeep } from './instructor-tabs.tsx';
import { QualificationStanding, useStandingOf } from './qualification-standing.tsx';

/** Every qualification of an instructor with its standing, what shows it, and what is to be confirmed. */
export function QualificationTable({ instructor }: { instructor: Instructor }) {
  const words = useMessages().instructors;
  const terms = useTerms();
  const locale = useLocale();
  const standingOf = useStandingOf();
  const heads = words.qualificationColumns;
  return (
    <SimpleTable
      caption={words.qualifications}
      items={instructor.qualifications}
      keyOf={({ id, kind }) => `${kind} ${id}`}
      columns={[
        { id: 'title', header: heads.title, cell: (each) => <Proof instructor={instructor} qualification={each} /> },
        {
          id: 'standing',
          header: heads.standing,
          cell: (each) => (
            <Stack gap={4} align="flex-start">
              <QualificationStanding standing={standingOf(each)} />
              {each.confirmed ? null : <Confirm instructor={instructor} qualification={each} />}
            </Stack>
          ),
        },
        { id: 'kind', header: heads.kind, cell: ({ kind }) => terms.qualificationKind[kind] },
        {
          id: 'units',
          header: heads.units,
          cell: ({ kind, unitCodes }) => (kind === 'methodology' ? words.allUnits : unitCodes.join(', ')),
        },
        {
          id: 'number',
          header: heads.number,
          cell: ({ certificateNumber, issuedBy }) => [certificateNumber, issuedBy].filter(Boolean).join(', ') || '–',
        },
        {
          id: 'until',
          header: heads.until,
          cell: ({ validFrom, validUntil }) =>
            validUntil
              ? words.validFromUntil(formatDay(locale, validFrom), formatDay(locale, validUntil))
              : words.validFrom(formatDay(locale, validFrom)),
        },
      ]}
    />
  );
}

interface OneProps {
  instructor: Instructor;
  qualification: Qualification;
}

function Proof({ instructor, qualification: { title, evidenceId, certificate } }: OneProps) {
  const words = useMessages().instructorProfile;
  const mayKeep = useMayKeep();
  return (
    <>
      {title}
      {certificate ? (
        <Text size="sm" c="dimmed">
          {words.fromCertificate}
        </Text>
      ) : null}
      {evidenceId && mayKeep(instructor) ? (
        <div>
          <a
            href={evidenceAddress(instructor.id, evidenceId)}
            target="_blank"
            rel="noreferrer"
            aria-label={words.evidenceOf(title)}
          >
            {words.evidence}
          </a>
        </div>
      ) : null}
    </>
  );
}

function Confirm({ instructor: { id, centreId, accountId }, qualification }: OneProps) {
  const words = useMessages().instructorProfile;
  const explain = useExplain();
  const { user, may } = useActor();
  const confirm = useConfirmQualification();
  if (!may('instructor.manage', { centreId }) || accountId === user.id) return null;
  const params = { instructorId: id, qualificationId: qualification.id };
  return (
    <>
      <Button
        size="sm"
        variant="light"
        loading={confirm.isPending}
        aria-label={words.confirmOf(qualification.title)}
        onClick={() => confirm.mutate({ params }, { onSuccess: () => announce(words.confirmed) })}
      >
        {words.confirm}
      </Button>
      {confirm.isError ? (
        <Text size="sm" c="bad" role="alert">
          {explain(confirm.error)}
        </Text>
      ) : null}
    </>
  );
}
