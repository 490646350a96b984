import { Education, type SelectionPlan, type SelectionPlanChange } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { CriteriaFields } from './criteria-fields.tsx';
import { useChangePlan, useSelection } from './selection.queries.ts';
import { planOf, type TypedPlan, typedPlan } from './typed-plan.ts';
import { usePlanFaults } from './use-plan-faults.ts';

/** What a cohort selects by: criteria, weights, conditions. */
export function PlanPage({ cohortId }: { cohortId: string }) {
  const query = useSelection(cohortId);
  const change = useChangePlan();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? (
    <PlanForm key={query.data.plan.version} plan={query.data.plan} change={change} />
  ) : (
    <LoadingState />
  );
}

interface PlanFormProps {
  plan: SelectionPlan;
  /** Held by the page, which is still there when the answer comes. */
  change: ReturnType<typeof useChangePlan>;
}

function PlanForm({ plan, change }: PlanFormProps) {
  const words = useMessages().selection.plan;
  const navigate = useNavigate();
  const [typed, setTyped] = useTyped('plan', () => typedPlan(plan));
  useUnsavedInput(typed, change);
  const { faults, check } = usePlanFaults(change.error);
  const { cohortId } = plan;
  const set = (part: Partial<TypedPlan>) => setTyped({ ...typed, ...part });
  const save = (body: SelectionPlanChange) => {
    const onSuccess = () => {
      announce(words.saved);
      void navigate({ to: '/cohorts/$cohortId/selection', params: { cohortId } });
    };
    change.mutate({ params: { cohortId }, body }, { onSuccess });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = check(planOf(plan, typed));
    if (body) save(body);
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={
          <Link to="/cohorts/$cohortId/selection" params={{ cohortId }}>
            {words.back}
          </Link>
        }
      />
      <ErrorSummary faults={faults} />
      <CriteriaFields typed={typed} set={set} />
      <NumberField
        id="passMark"
        label={words.passMark}
        description={words.passMarkHint}
        value={typed.passMark}
        onChange={(passMark) => set({ passMark })}
      />
      <EligibilityFields typed={typed} set={set} />
      <div>
        <Button type="submit" loading={change.isPending}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}

interface PlanPart {
  typed: TypedPlan;
  set(part: Partial<TypedPlan>): void;
}

function EligibilityFields({ typed, set }: PlanPart) {
  const words = useMessages().selection.plan;
  const terms = useTerms();
  return (
    <Stack component="section" gap="md" aria-labelledby="eligibility-title">
      <Title order={2} size="h4" id="eligibility-title">
        {words.eligibility}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField
          id="minimumAge"
          label={words.minimumAge}
          value={typed.minimumAge}
          onChange={(minimumAge) => set({ minimumAge })}
        />
        <NumberField
          id="maximumAge"
          label={words.maximumAge}
          value={typed.maximumAge}
          onChange={(maximumAge) => set({ maximumAge })}
        />
      </SimpleGrid>
      <NativeSelect
        label={words.minimumEducation}
        size="md"
        value={typed.minimumEducation}
        onChange={(event) => set({ minimumEducation: event.currentTarget.value })}
        data={[
          { value: '', label: words.any },
          ...Education.options.map((value) => ({ value, label: terms.education[value] })),
        ]}
      />
      <Checkbox
        size="md"
        label={words.membership}
        checked={typed.membershipNeeded}
        onChange={(event) => set({ membershipNeeded: event.currentTarget.checked })}
      />
      <Textarea
        id="documents"
        label={words.documents}
        description={words.documentsHint}
        autosize
        minRows={2}
        value={typed.documents}
        onChange={(event) => set({ documents: event.currentTarget.value })}
      />
    </Stack>
  );
}
