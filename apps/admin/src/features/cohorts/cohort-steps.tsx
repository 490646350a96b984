import { type CohortDetail, gradingOpenStatuses } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';
import { type Step, stepsOf } from './steps.ts';

/** The machine's buttons, and in words what stands against each. */
export function CohortSteps({ cohort, mayManage }: { cohort: CohortDetail; mayManage: boolean }) {
  const words = useMessages().cohorts;
  const { may } = useActor();
  const steps = stepsOf(cohort.events, may('cohort.waive', { centreId: cohort.centreId }));
  return (
    <Stack component="section" gap="md" aria-labelledby="steps-title">
      <Title order={2} size="h4" id="steps-title">
        {words.next}
      </Title>
      {steps.length === 0 ? <Text>{words.noSteps}</Text> : null}
      {steps.length > 0 && !mayManage ? <YourPart cohort={cohort} /> : null}
      {steps.length > 0 && mayManage ? (
        <>
          <Text size="sm" c="dimmed">
            {words.stepsText}
          </Text>
          <ul className="k-steps">
            {steps.map((step) => (
              <li key={step.event}>
                <StepButton step={step} cohortId={cohort.id} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Stack>
  );
}

/** What somebody who teaches has to do here; everybody else reads who takes the steps. */
function YourPart({ cohort }: { cohort: CohortDetail }) {
  const { cohorts: words, devices } = useMessages();
  const { may } = useActor();
  if (!gradingOpenStatuses.includes(cohort.status) || !may('grading.record')) return <Text>{words.readOnly}</Text>;
  const params = { cohortId: cohort.id };
  return (
    <>
      <Text>{words.yourPart}</Text>
      <Group gap="sm">
        <LinkButton to="/cohorts/$cohortId/attendance" params={params} variant="outline">
          {devices.work.attendance}
        </LinkButton>
        <LinkButton to="/cohorts/$cohortId/grades" params={params}>
          {devices.work.grades}
        </LinkButton>
      </Group>
    </>
  );
}

function StepButton({ step: { event, blockers, kind }, cohortId }: { step: Step; cohortId: string }) {
  const words = useMessages().cohorts;
  const terms = useTerms();
  const locale = useLocale();
  const color = event === 'cancel' ? 'bad' : 'brand';
  const side = event === 'cancel' || event === 'amend' || event === 'archive';
  const reasons = `${blockers.map((each) => explainBlocker(locale, each)).join('; ')}.`;
  return (
    <>
      {kind === 'blocked' ? (
        <Button disabled>{terms.cohortEvent[event]}</Button>
      ) : (
        <LinkButton
          to="/cohorts/$cohortId/steps/$event"
          params={{ cohortId, event }}
          color={color}
          variant={side ? 'outline' : 'filled'}
        >
          {terms.cohortEvent[event]}
        </LinkButton>
      )}
      {blockers.length > 0 ? (
        <div className="k-step-reason">
          <StatusMark tone="warn">{kind === 'blocked' ? words.blocked : words.liftable}</StatusMark> {reasons}
        </div>
      ) : null}
    </>
  );
}
