import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useActor } from '../../lib/session.ts';
import { useScheduleAssessment } from './assessment-sessions.queries.ts';
import { PlanForm } from './plan-form.tsx';
import { blankPlan } from './session-plan.ts';

/** Schedules a session; what a rule refuses is said with what would be free. */
export function ScheduleSessionPage() {
  const words = useMessages().assessmentSessions;
  const { actor } = useActor();
  const bodyId = actor.memberships.find(({ role }) => role === 'certification_manager')?.certificationBodyId ?? '';
  const navigate = useNavigate();
  const schedule = useScheduleAssessment();
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={words.scheduleTitle}
        lead={words.scheduleLead}
        back={<Link to="/assessment-sessions">{words.back}</Link>}
      />
      <PlanForm
        bodyId={bodyId}
        initial={blankPlan}
        seated={[]}
        choosesScheme
        act={schedule}
        save={words.save}
        onSave={(body, { schemeVersionId }) =>
          schedule.mutate(
            { body: { bodyId, schemeVersionId, ...body } },
            {
              onSuccess: ({ id }) => {
                announce(words.saved);
                void navigate({ to: '/assessment-sessions/$sessionId', params: { sessionId: id } });
              },
            },
          )
        }
      />
    </Stack>
  );
}
