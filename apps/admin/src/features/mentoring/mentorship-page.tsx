import type { Mentorship } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { isAway } from '../../lib/device/field-query.ts';
import { useActor } from '../../lib/session.ts';
import { useVisitKit } from '../../lib/visits/visit-kit.ts';
import { ActionPlan } from './action-plan.tsx';
import { FollowUps } from './follow-ups.tsx';
import { MentoredPeople } from './mentored-people.tsx';
import { useMentorship } from './mentoring.queries.ts';
import { mentorshipTone } from './mentoring-tones.ts';
import { MentorshipPlacements } from './mentorship-placements.tsx';
import { subjectOf } from './mentorship-subject.ts';
import { VillageCase } from './village-case.tsx';
import { VisitAnnouncement } from './visit-announcement.tsx';
import { VisitDrafts } from './visit-drafts.tsx';
import { VisitHistory } from './visit-history.tsx';

/** One cooperative's mentoring: what is due, the plan, what was seen, and what came of it. */
export function MentorshipPage({ mentorshipId }: { mentorshipId: string }) {
  const query = useMentorship(mentorshipId);
  if (query.data) return <Case mentorship={query.data} />;
  if (query.isError && isAway(query.error)) return <FromDevice mentorshipId={mentorshipId} error={query.error} />;
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}

/** Without a way to the register, what was prepared on this device. */
function FromDevice({ mentorshipId, error }: { mentorshipId: string; error: unknown }) {
  const kit = useVisitKit(mentorshipId);
  if (kit.data) return <VillageCase view={kit.data} />;
  if (kit.isError) return <ErrorPage error={error} onRetry={() => kit.refetch()} />;
  return <LoadingState />;
}

function Case({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring;
  const { cooperativeId, cooperativeName, regionName, status } = mentorship;
  return (
    <Stack gap="xl">
      <PageHeader
        title={cooperativeName}
        lead={
          <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }}>
            {regionName}
          </Link>
        }
        status={<StatusMark tone={mentorshipTone[status]}>{words.status[status]}</StatusMark>}
        back={<Link to="/mentoring">{words.back}</Link>}
        actions={<Acts mentorship={mentorship} />}
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <Standing mentorship={mentorship} />
        <FollowUps followUps={mentorship.followUps} />
      </SimpleGrid>
      <VisitAnnouncement mentorship={mentorship} />
      <VisitDrafts mentorshipId={mentorship.id} />
      <ActionPlan mentorship={mentorship} />
      <VisitHistory mentorshipId={mentorship.id} />
      <MentorshipPlacements mentorship={mentorship} />
      <MentoredPeople mentorshipId={mentorship.id} />
    </Stack>
  );
}

function Acts({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring;
  const { may } = useActor();
  const params = { mentorshipId: mentorship.id };
  const subject = subjectOf(mentorship);
  const active = mentorship.status === 'active';
  return (
    <Group gap="sm">
      {active && may('mentoring.record', subject) ? (
        <LinkButton to="/mentoring/$mentorshipId/visit" params={params} search={{}}>
          {words.visits.report}
        </LinkButton>
      ) : null}
      {may('mentoring.manage', subject) ? (
        <LinkButton to="/mentoring/$mentorshipId/standing" params={params} variant="default">
          {active ? words.finish.title : words.finish.resumeTitle}
        </LinkButton>
      ) : null}
    </Group>
  );
}

function Standing({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring;
  const { centreName, mentorName, startsOn, lastVisitOn, jobs, finishedNote } = mentorship;
  return (
    <Facts
      items={[
        { name: words.facts.mentor, value: mentorName ?? words.noMentor },
        { name: words.facts.centre, value: centreName },
        { name: words.facts.since, value: <DateText value={startsOn} /> },
        { name: words.facts.lastVisit, value: lastVisitOn ? <DateText value={lastVisitOn} /> : words.neverVisited },
        { name: words.facts.jobs, value: jobs },
        ...(finishedNote ? [{ name: words.facts.finished, value: finishedNote }] : []),
      ]}
    />
  );
}
