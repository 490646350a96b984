import {
  type AssessmentApplication,
  AssessmentMethod,
  type PlannedCriterion,
  proposedPlan,
  unplannedCriteria,
} from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useSavePlan } from './applications.queries.ts';

/** The plan of an assessment (MAPA): by which methods each criterion is judged; what is open is said before the click. */
export function PlanForm({ application }: { application: AssessmentApplication }) {
  const words = useMessages().assessmentApplications;
  const explain = useExplain();
  const save = useSavePlan(words.plan.saved);
  const { may } = useActor();
  const { id: applicationId, status, units, plan } = application;
  const [criteria, setCriteria] = useState<PlannedCriterion[]>(() => plan?.criteria ?? proposedPlan(units));
  const open = unplannedCriteria(criteria, units);
  const mine = may('application.review') && (status === 'self_assessed' || status === 'continued');
  const standing = plan?.approvedByName ? words.plan.approved(plan.approvedByName) : words.plan.notApproved;
  const keep = (approve: boolean) => () => save.mutate({ params: { applicationId }, body: { criteria, approve } });
  const set = (changed: PlannedCriterion) =>
    setCriteria(criteria.map((each) => (sameCriterion(each, changed) ? changed : each)));
  return (
    <Stack component="section" gap="md" aria-labelledby="plan-title">
      <Title order={2} size="h4" id="plan-title">
        {words.plan.title}
      </Title>
      <Text size="sm">{words.plan.lead}</Text>
      <Text>{standing}</Text>
      <ErrorSummary faults={save.error ? [{ message: explain(save.error) }] : []} />
      {units.map(({ code, title, elements }) => (
        <section key={code}>
          <Title order={3} size="h5">
            {title}
          </Title>
          {elements.flatMap((element) =>
            element.criteria.map(({ number, text }) => {
              const planned = criteria.find((each) => each.unitCode === code && each.criterion === number);
              const given = planned ?? { unitCode: code, criterion: number, methods: [] };
              return <Criterion key={number} text={text} planned={given} editable={mine} onChange={set} />;
            }),
          )}
        </section>
      ))}
      {mine ? (
        <>
          <Text>{open.length > 0 ? words.plan.open(open.length) : words.plan.whole}</Text>
          <Group>
            <Button onClick={keep(true)} loading={save.isPending} disabled={open.length > 0}>
              {words.plan.approve}
            </Button>
            <Button variant="default" onClick={keep(false)} disabled={save.isPending}>
              {words.plan.save}
            </Button>
          </Group>
        </>
      ) : null}
    </Stack>
  );
}

const sameCriterion = (one: PlannedCriterion, other: PlannedCriterion) =>
  one.unitCode === other.unitCode && one.criterion === other.criterion;

interface CriterionProps {
  text: string;
  planned: PlannedCriterion;
  editable: boolean;
  onChange(changed: PlannedCriterion): void;
}

function Criterion({ text, planned, editable, onChange }: CriterionProps) {
  const words = useMessages().assessmentApplications;
  const { criterion, methods } = planned;
  if (!editable) {
    return (
      <Text size="sm">
        {criterion} {text}: {methods.map((method) => words.names.method[method]).join(', ') || words.none}
      </Text>
    );
  }
  return (
    <Checkbox.Group
      label={`${criterion} ${text}`}
      aria-label={words.plan.methodsOf(criterion)}
      value={methods}
      onChange={(chosen) =>
        onChange({ ...planned, methods: AssessmentMethod.options.filter((method) => chosen.includes(method)) })
      }
    >
      <Group gap="md">
        {AssessmentMethod.options.map((method) => (
          <Checkbox key={method} value={method} label={words.names.method[method]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
