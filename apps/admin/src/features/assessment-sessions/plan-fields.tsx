import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Checkbox, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useInvigilators, useSchemeVersions, useSites } from './assessment-sessions.queries.ts';
import type { SessionPlan } from './session-plan.ts';

interface PlanFieldsProps {
  bodyId: string;
  plan: SessionPlan;
  /** Whether the scheme may still be chosen; candidates belong to it. */
  choosesScheme: boolean;
  onChange(change: Partial<SessionPlan>): void;
}

/** What, where, when, and who watches. */
export function PlanFields({ bodyId, plan, choosesScheme, onChange }: PlanFieldsProps) {
  const words = useMessages().assessmentSessions;
  const locale = useLocale();
  const sites = useSites(bodyId).data?.items ?? [];
  const set = (name: 'title' | 'siteId' | 'day' | 'from' | 'until') => ({
    value: plan[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ [name]: currentTarget.value }),
  });
  const placed = sites.map(({ id, name, seats, verifiedUntil }) => ({
    value: id,
    label: words.site(name, seats, verifiedUntil && formatDay(locale, verifiedUntil)),
  }));
  return (
    <>
      <TextInput label={words.fields.title} maxLength={150} autoComplete="off" {...set('title')} />
      {choosesScheme ? <SchemeField plan={plan} onChange={onChange} /> : null}
      <NativeSelect
        label={words.fields.site}
        size="md"
        data={[{ value: '', label: words.fields.pick }, ...placed]}
        {...set('siteId')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput label={words.facts.when} type="date" {...set('day')} />
        <TextInput label={words.fields.starts} type="time" {...set('from')} />
        <TextInput label={words.fields.ends} type="time" {...set('until')} />
      </SimpleGrid>
      <Invigilators bodyId={bodyId} plan={plan} onChange={onChange} />
    </>
  );
}

function SchemeField({ plan, onChange }: Pick<PlanFieldsProps, 'plan' | 'onChange'>) {
  const words = useMessages().assessmentSessions.fields;
  const versions = useSchemeVersions().data?.items ?? [];
  const named = versions.map(({ id, schemeTitle, label }) => ({ value: id, label: `${schemeTitle} (${label})` }));
  return (
    <NativeSelect
      label={words.scheme}
      size="md"
      data={[{ value: '', label: words.pick }, ...named]}
      value={plan.schemeVersionId}
      onChange={({ currentTarget }) => onChange({ schemeVersionId: currentTarget.value, seats: [] })}
    />
  );
}

function Invigilators({ bodyId, plan, onChange }: Omit<PlanFieldsProps, 'choosesScheme'>) {
  const words = useMessages().assessmentSessions.invigilating;
  const choices = useInvigilators(bodyId).data?.items;
  if (!choices) return null;
  if (choices.length === 0) return <Text size="sm">{words.none}</Text>;
  return (
    <Checkbox.Group
      label={words.label}
      value={plan.invigilatorAccountIds}
      onChange={(invigilatorAccountIds) => onChange({ invigilatorAccountIds })}
    >
      <Stack gap="xs" mt="xs">
        {choices.map(({ id, fullName }) => (
          <Checkbox key={id} value={id} label={fullName} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
