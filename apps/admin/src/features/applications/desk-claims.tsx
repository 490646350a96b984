import type { RequirementClaim } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { DeskFormProps } from './desk-form-props.ts';

/** The elective units that are chosen, and by what each requirement is met. */
export function DeskClaims(props: DeskFormProps) {
  return (
    <>
      <Electives {...props} />
      <Requirements {...props} />
    </>
  );
}

function Electives({ application: { groups, schemeUnits, purpose }, form: { electives }, change }: DeskFormProps) {
  const words = useMessages().applicationDesk;
  if (purpose === 'reassessment') return null;
  return groups.map(({ title, choose }) => (
    <Checkbox.Group
      key={title}
      label={words.electives(title, choose)}
      value={electives}
      onChange={(chosen) => change({ electives: chosen })}
    >
      <Stack gap="xs" mt="xs">
        {schemeUnits
          .filter(({ group }) => group === title)
          .map((unit) => (
            <Checkbox key={unit.code} value={unit.code} label={unit.title} />
          ))}
      </Stack>
    </Checkbox.Group>
  ));
}

function Requirements({ application: { requirements }, form: { claims }, change }: DeskFormProps) {
  const all = useMessages();
  const words = all.applicationDesk;
  const names = all.assessmentApplications.names.requirement;
  const claimed = (requirement: number, claim: RequirementClaim | null) =>
    change({ claims: [...claims.filter((each) => each.requirement !== requirement), ...(claim ? [claim] : [])] });
  return requirements.map(({ title, alternatives }, requirement) => {
    const claim = claims.find((each) => each.requirement === requirement);
    const choose = (kind: string) => {
      const found = alternatives.find((one) => one.kind === kind);
      claimed(requirement, found ? { requirement, kind: found.kind, text: claim?.text ?? '' } : null);
    };
    return (
      <Stack key={title} gap="xs">
        <NativeSelect
          label={words.requirement(requirement + 1, title)}
          size="md"
          value={claim?.kind ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            { value: '', label: words.notClaimed },
            ...alternatives.map(({ kind, text }) => ({ value: kind, label: `${names[kind]}: ${text}` })),
          ]}
        />
        {claim ? (
          <TextInput
            label={words.how(requirement + 1)}
            maxLength={1000}
            value={claim.text}
            onChange={({ currentTarget }) => claimed(requirement, { ...claim, text: currentTarget.value })}
          />
        ) : null}
      </Stack>
    );
  });
}
