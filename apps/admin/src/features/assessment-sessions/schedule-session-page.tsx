import { Problem } from '@kompeten/contract';
import { instantOf, type SchedulingAlternatives, type SeatWish, timeZoneOf } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { Alternatives } from './alternatives.tsx';
import {
  useReadyApplications,
  useScheduleAssessment,
  useSchemeVersions,
  useSites,
} from './assessment-sessions.queries.ts';
import { LicenceNotice, useLicenceGap } from './licence-notice.tsx';
import { SeatField } from './seat-field.tsx';

const blank = { title: '', schemeVersionId: '', siteId: '', day: '', from: '08:00', until: '15:00' };

const minuteOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Schedules a session; what a rule refuses is said with what would be free. */
export function ScheduleSessionPage() {
  const words = useMessages().assessmentSessions;
  const { actor } = useActor();
  const bodyId = actor.memberships.find(({ role }) => role === 'certification_manager')?.certificationBodyId ?? '';
  const explain = useExplain();
  const navigate = useNavigate();
  const schedule = useScheduleAssessment();
  const [plan, setPlan] = useState(blank);
  const [seats, setSeats] = useState<readonly SeatWish[]>([]);
  const sites = useSites(bodyId).data?.items ?? [];
  const ready = useReadyApplications(plan.schemeVersionId).data?.items ?? [];
  const versions = useSchemeVersions().data?.items ?? [];
  const schemeId = versions.find(({ id }) => id === plan.schemeVersionId)?.schemeId;
  const gap = useLicenceGap(bodyId, schemeId, plan.day || new Date().toISOString().slice(0, 10));
  const site = sites.find(({ id }) => id === plan.siteId);
  const seat = (applicationId: string, wish: SeatWish | null) =>
    setSeats([...seats.filter((each) => each.applicationId !== applicationId), ...(wish ? [wish] : [])]);
  const whole = plan.title !== '' && site && plan.day !== '' && seats.length > 0 && gap === null;
  const save = () => {
    if (!site) return;
    const zone = timeZoneOf(site.regionCode);
    const at = (time: string) => instantOf({ day: plan.day, minute: minuteOf(time) }, zone);
    const { title, schemeVersionId, siteId } = plan;
    const times = { startsAt: at(plan.from), endsAt: at(plan.until) };
    const body = { bodyId, schemeVersionId, title, siteId, ...times, invigilatorAccountIds: [], seats: [...seats] };
    schedule.mutate(
      { body },
      {
        onSuccess: ({ id }) => {
          announce(words.saved);
          void navigate({ to: '/assessment-sessions/$sessionId', params: { sessionId: id } });
        },
      },
    );
  };
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={words.scheduleTitle}
        lead={words.scheduleLead}
        back={<Link to="/assessment-sessions">{words.back}</Link>}
      />
      <ErrorSummary faults={schedule.error ? [{ message: explain(schedule.error) }] : []} />
      <Alternatives alternatives={alternativesOf(schedule.error)} />
      <PlanFields plan={plan} sites={sites} onChange={setPlan} />
      <LicenceNotice gap={gap} day={plan.day || new Date().toISOString().slice(0, 10)} />
      <Stack component="section" gap="md" aria-labelledby="candidates-title">
        <Title order={2} size="h4" id="candidates-title">
          {words.candidates}
        </Title>
        {plan.schemeVersionId !== '' && ready.length === 0 ? <Text>{words.noCandidates}</Text> : null}
        {ready.map((application) => (
          <SeatField
            key={application.id}
            application={application}
            day={plan.day || undefined}
            wish={seats.find(({ applicationId }) => applicationId === application.id)}
            onChange={(wish) => seat(application.id, wish)}
          />
        ))}
      </Stack>
      <div>
        <Button onClick={save} loading={schedule.isPending} disabled={!whole}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}

function alternativesOf(error: unknown): SchedulingAlternatives | null {
  if (!(error instanceof Problem) || !('alternatives' in error.params)) return null;
  // The refusals of scheduling alone carry alternatives, of this shape.
  return error.params.alternatives as unknown as SchedulingAlternatives;
}

interface PlanFieldsProps {
  plan: typeof blank;
  sites: readonly { id: string; name: string; seats: number; verifiedUntil: string | null }[];
  onChange(plan: typeof blank): void;
}

function PlanFields({ plan, sites, onChange }: PlanFieldsProps) {
  const words = useMessages().assessmentSessions;
  const locale = useLocale();
  const versions = useSchemeVersions().data?.items ?? [];
  const set = (name: keyof typeof blank) => ({
    value: plan[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...plan, [name]: currentTarget.value }),
  });
  const pick = { value: '', label: words.fields.pick };
  const named = versions.map(({ id, schemeTitle, label }) => ({ value: id, label: `${schemeTitle} (${label})` }));
  const placed = sites.map(({ id, name, seats, verifiedUntil }) => ({
    value: id,
    label: words.site(name, seats, verifiedUntil && formatDay(locale, verifiedUntil)),
  }));
  return (
    <>
      <TextInput label={words.fields.title} maxLength={150} autoComplete="off" {...set('title')} />
      <NativeSelect label={words.fields.scheme} size="md" data={[pick, ...named]} {...set('schemeVersionId')} />
      <NativeSelect label={words.fields.site} size="md" data={[pick, ...placed]} {...set('siteId')} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput label={words.facts.when} type="date" {...set('day')} />
        <TextInput label={words.fields.starts} type="time" {...set('from')} />
        <TextInput label={words.fields.ends} type="time" {...set('until')} />
      </SimpleGrid>
    </>
  );
}
