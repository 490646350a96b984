import type { FieldVisit } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { type HeldVisit, useHeldVisits } from '../../lib/visits/use-visits.ts';

interface VisitListProps<T extends FieldVisit> {
  mentorshipId: string;
  /** What the register has, as far as it is known here. */
  known: readonly T[];
  /** Whether that is an answer at all; an empty list then says so. */
  complete: boolean;
  draw(visit: T): ReactNode;
  children?: ReactNode;
}

/** Visits of the register and of this device in one list, the newest first; each stands in it once. */
export function VisitList<T extends FieldVisit>({ mentorshipId, known, complete, draw, children }: VisitListProps<T>) {
  const { mentoring, fieldVisits } = useMessages();
  const { reports, photosOf } = useHeldVisits(mentorshipId);
  const arrived = new Set(known.map(({ id }) => id));
  const held = reports.filter(({ item }) => !arrived.has(item.id));
  const lines = [
    ...held.map((visit) => ({ id: visit.item.id, on: visit.report.visitedOn, line: <Held visit={visit} /> })),
    ...known.map((visit) => ({ id: visit.id, on: visit.visitedOn, line: draw(visit) })),
  ].sort((one, other) => other.on.localeCompare(one.on));
  const late = (id: string) => (arrived.has(id) ? (photosOf.get(id) ?? 0) : 0);
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {mentoring.visits.title}
      </Title>
      {children}
      {complete && lines.length === 0 ? <Text c="dimmed">{mentoring.visits.empty}</Text> : null}
      <ol className="k-timeline">
        {lines.map(({ id, line }) => (
          <li key={id}>
            {line}
            {late(id) > 0 ? <Text size="sm">{fieldVisits.list.photosWaiting(late(id))}</Text> : null}
          </li>
        ))}
      </ol>
    </Stack>
  );
}

/** When, how and by whom a visit was, and what the register has to say about it. */
export function VisitSays({ visit }: { visit: FieldVisit }) {
  const { mentoring, fieldVisits } = useMessages();
  const words = mentoring.visits;
  const { visitedOn, mode, place, byName, followUpMonths, nextSteps, remarks } = visit;
  const said = [
    words.modes[mode],
    place,
    words.by(byName),
    followUpMonths ? words.followUpOf(followUpMonths) : null,
    nextSteps > 0 ? words.steps(nextSteps) : null,
  ].filter(Boolean);
  return (
    <>
      <strong>
        <DateText value={visitedOn} />
      </strong>{' '}
      {said.join(' · ')}
      <Group gap="xs">
        {remarks.map((remark) => (
          <StatusMark key={remark} tone="warn">
            {fieldVisits.remarks[remark]}
          </StatusMark>
        ))}
      </Group>
    </>
  );
}

/** A report that lies on this device and that the register does not have yet. */
function Held({ visit: { item, report, photos } }: { visit: HeldVisit }) {
  const { mentoring, fieldVisits } = useMessages();
  const { list: words } = fieldVisits;
  const refused = item.state === 'refused';
  const said = [mentoring.visits.modes[report.mode], report.place, photos > 0 ? words.photosWaiting(photos) : null];
  return (
    <>
      <strong>
        <DateText value={report.visitedOn} />
      </strong>{' '}
      {said.filter(Boolean).join(' · ')}
      <Group gap="xs">
        <StatusMark tone={refused ? 'bad' : 'info'}>{refused ? words.refused : words.waiting}</StatusMark>
        <Link to="/outbox">{words.toOutbox}</Link>
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{report.findings}</Text>
    </>
  );
}
