import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { VisitView } from '../../lib/visits/visit-kit.ts';
import { FollowUps } from './follow-ups.tsx';
import { VisitDrafts } from './visit-drafts.tsx';
import { AsOf } from './visit-form.tsx';
import { VisitList, VisitSays } from './visit-list.tsx';

/** A cooperative's mentoring as it lies on this device: what a visit needs to know, where nothing answers. */
export function VillageCase({ view }: { view: VisitView }) {
  const { mentoring: words } = useMessages();
  const { mentorship, tasks, followUps, people, visits } = view.kit;
  const { id: mentorshipId, cooperativeName, regionName, goal } = mentorship;
  return (
    <Stack gap="xl" className="k-narrow">
      <PageHeader
        title={cooperativeName}
        lead={regionName}
        back={<Link to="/mentoring">{words.back}</Link>}
        actions={
          <LinkButton to="/mentoring/$mentorshipId/visit" params={{ mentorshipId }} search={{}}>
            {words.visits.report}
          </LinkButton>
        }
      />
      <AsOf view={view} />
      <VisitDrafts mentorshipId={mentorshipId} />
      <section>
        <Title order={2} size="h4">
          {words.plan.title}
        </Title>
        <Text>{goal ?? words.plan.noGoal}</Text>
        <ul className="k-work-list">
          {tasks.map(({ id, title, responsible, dueOn }) => (
            <li key={id}>
              <Text fw={600}>{title}</Text>
              <Text size="sm" c="dimmed">
                {responsible ? `${responsible} · ` : null}
                <DateText value={dueOn} />
              </Text>
            </li>
          ))}
        </ul>
      </section>
      <FollowUps followUps={followUps} />
      <VisitList mentorshipId={mentorshipId} known={visits} complete draw={(visit) => <VisitSays visit={visit} />} />
      <section>
        <Title order={2} size="h4">
          {words.people.title}
        </Title>
        <Text>{people.map(({ fullName }) => fullName).join(', ') || words.people.empty}</Text>
      </section>
    </Stack>
  );
}
