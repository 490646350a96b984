import { Problem } from '@kompeten/contract';
import {
  type ApplicationSummary,
  localTimeOf,
  type SchedulingAlternatives,
  type SeatWish,
  timeZoneOf,
} from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { today } from '../../lib/today.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { Alternatives } from './alternatives.tsx';
import { useReadyApplications, useSchemeVersions, useSites } from './assessment-sessions.queries.ts';
import { LicenceNotice, useLicenceGap } from './licence-notice.tsx';
import { PlanFields } from './plan-fields.tsx';
import { SeatField } from './seat-field.tsx';
import { bodyOfPlan, type SessionPlan } from './session-plan.ts';

interface PlanFormProps {
  bodyId: string;
  initial: SessionPlan;
  /** Applications that have a seat already, beside those that are ready for one. */
  seated: readonly Pick<ApplicationSummary, 'id' | 'fullName' | 'number'>[];
  choosesScheme: boolean;
  /** What saves it. */
  act: Pick<UseMutationResult, 'error' | 'status'>;
  save: string;
  onSave(body: ReturnType<typeof bodyOfPlan>, plan: SessionPlan): void;
}

/** A session as it is planned or planned anew; what a rule refuses is said with what would be free, ready to be taken. */
export function PlanForm({ bodyId, initial, seated, choosesScheme, act, save, onSave }: PlanFormProps) {
  const explain = useExplain();
  const { error } = act;
  const [plan, setPlan] = useTyped('plan', initial);
  useUnsavedInput(plan, act);
  const sites = useSites(bodyId).data?.items ?? [];
  const site = sites.find(({ id }) => id === plan.siteId);
  const change = (what: Partial<SessionPlan>) => setPlan((before) => ({ ...before, ...what }));
  const { gap, day } = useGapOf(bodyId, plan);
  const whole = plan.title !== '' && site && plan.day !== '' && plan.seats.length > 0 && gap === null;
  const zone = site && timeZoneOf(site.regionCode);
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Alternatives
        alternatives={alternativesOf(error)}
        onSite={(siteId) => change({ siteId })}
        onTime={({ startsAt }) => zone && change({ day: localTimeOf(startsAt, zone).day })}
      />
      <PlanFields bodyId={bodyId} plan={plan} choosesScheme={choosesScheme} onChange={change} />
      <LicenceNotice gap={gap} day={day} />
      <Seats plan={plan} seated={seated} onChange={(seats) => change({ seats })} />
      <div>
        <Button
          onClick={() => site && onSave(bodyOfPlan(plan, site.regionCode), plan)}
          loading={act.status === 'pending'}
          disabled={!whole}
        >
          {save}
        </Button>
      </div>
    </>
  );
}

/** What the licence of the body lacks for this plan, as of its day or of today while it has none. */
function useGapOf(bodyId: string, { schemeVersionId, day: planned }: SessionPlan) {
  const day = planned || today();
  const versions = useSchemeVersions().data?.items ?? [];
  const schemeId = versions.find(({ id }) => id === schemeVersionId)?.schemeId;
  return { gap: useLicenceGap(bodyId, schemeId, day), day };
}

interface SeatsProps {
  plan: SessionPlan;
  seated: PlanFormProps['seated'];
  onChange(seats: readonly SeatWish[]): void;
}

function Seats({ plan, seated, onChange }: SeatsProps) {
  const words = useMessages().assessmentSessions;
  const ready = useReadyApplications(plan.schemeVersionId).data?.items ?? [];
  const all = [...seated, ...ready];
  const seat = (applicationId: string, wish: SeatWish | null) =>
    onChange([...plan.seats.filter((each) => each.applicationId !== applicationId), ...(wish ? [wish] : [])]);
  return (
    <Stack component="section" gap="md" aria-labelledby="candidates-title">
      <Title order={2} size="h4" id="candidates-title">
        {words.candidates}
      </Title>
      {plan.schemeVersionId !== '' && all.length === 0 ? <Text>{words.noCandidates}</Text> : null}
      {all.map((application) => (
        <SeatField
          key={application.id}
          application={application}
          day={plan.day || undefined}
          wish={plan.seats.find(({ applicationId }) => applicationId === application.id)}
          onChange={(wish) => seat(application.id, wish)}
        />
      ))}
    </Stack>
  );
}

function alternativesOf(error: unknown): SchedulingAlternatives | null {
  if (!(error instanceof Problem) || !('alternatives' in error.params)) return null;
  // The refusals of scheduling alone carry alternatives, of this shape.
  return error.params.alternatives as unknown as SchedulingAlternatives;
}
