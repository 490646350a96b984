import '../../components/pages.css';
import { type RequirementFault, requirementFaults, SchemeRequirement } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { RequirementRow } from './requirement-row.tsx';
import { useRequirementFaults } from './schemes.queries.ts';
import { typedOf, type VersionForm } from './version-form.ts';

const blank = { title: '', alternatives: [{ kind: 'experience', text: '' }] };

/** What applicants must bring; what ties the scheme to training is said while it is being written (rule 7). */
export function RequirementFields({ form }: { form: VersionForm }) {
  const words = useMessages().schemeEditor;
  const { requirements } = typedOf(form);
  const faults = useFaults(requirements);
  const path = `${form.at}requirements`;
  const add = () => {
    form.form.insertListItem(path, structuredClone(blank));
    // The new row is drawn before anybody can look for it.
    requestAnimationFrame(() => document.getElementById(`${path}.${requirements.length}.title`)?.focus());
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="requirements-title">
      <Title order={2} size="h4" id="requirements-title">
        {words.requirements}
      </Title>
      <Text size="sm">{words.requirementsLead}</Text>
      {requirements.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <Stack key={at} gap="xs">
          <RequirementRow form={form} at={at} />
          <div aria-live="polite">
            {faults
              .filter(({ requirement }) => requirement === at)
              .map((fault) => (
                <Text key={fault.fault} className="k-notice">
                  {words.fault(fault)}
                </Text>
              ))}
          </div>
        </Stack>
      ))}
      {requirements.length > 0 && faults.length === 0 ? (
        <div>
          <StatusMark tone="good">{words.open}</StatusMark>
        </div>
      ) : null}
      <Group>
        <Button variant="default" onClick={add}>
          {words.addRequirement}
        </Button>
      </Group>
    </Stack>
  );
}

/** What the rule says here and now, and which centres the register finds named in it. */
function useFaults(requirements: readonly SchemeRequirement[]): RequirementFault[] {
  const whole = SchemeRequirement.array().max(50).safeParse(requirements);
  const [asked] = useDebouncedValue(whole.success ? JSON.stringify(whole.data) : '[]', 400);
  const known = useRequirementFaults(SchemeRequirement.array().parse(JSON.parse(asked))).data?.faults ?? [];
  const named = known.filter(
    ({ fault, requirement }) => fault === 'names_a_centre' && requirement < requirements.length,
  );
  return [...requirementFaults(requirements, []), ...(asked === '[]' ? [] : named)];
}
