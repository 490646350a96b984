import type { ApplicationSummary, AssessorChoice, SeatWish } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useChoicesOn } from './assessment-sessions.queries.ts';

interface SeatFieldProps {
  application: Pick<ApplicationSummary, 'id' | 'fullName'> & Partial<Pick<ApplicationSummary, 'number'>>;
  day: string | undefined;
  wish: SeatWish | undefined;
  onChange(wish: SeatWish | null): void;
}

/** A seat for a candidate: whoever gets an assessor gets one; what stands against each is said in the list. */
export function SeatField({ application: { id, fullName, number }, day, wish, onChange }: SeatFieldProps) {
  const words = useMessages();
  const { assessmentSessions: sessions, assessmentApplications: names } = words;
  const asked = useChoicesOn(id, day).data?.items;
  const choices = asked ?? [];
  const chosen = choices.find((choice) => choice.id === wish?.assessorId);
  const label = ({ fullName: name, bodyName, blocks, details }: AssessorChoice) => {
    const reasons = blocks.map((block, at) => names.block(block, details[at] ?? null));
    return [name, bodyName, ...reasons].join(', ');
  };
  return (
    <Stack gap="xs">
      <Text fw={600}>{number === undefined ? fullName : sessions.seat(fullName, number)}</Text>
      <NativeSelect
        label={sessions.assessorOf(fullName)}
        size="md"
        disabled={!asked}
        value={wish?.assessorId ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value ? { applicationId: id, assessorId: value } : null)}
        data={[
          { value: '', label: sessions.fields.pick },
          ...choices.map((choice) => ({ value: choice.id, label: label(choice) })),
        ]}
      />
      {wish && chosen?.mitigable ? (
        <Measure
          wish={wish}
          fullName={fullName}
          others={choices.filter(({ blocks, bodyId }) => blocks.length === 0 && bodyId !== chosen.bodyId)}
          onChange={onChange}
        />
      ) : null}
    </Stack>
  );
}

interface MeasureProps {
  wish: SeatWish;
  fullName: string;
  others: readonly AssessorChoice[];
  onChange(wish: SeatWish): void;
}

/** The measure against an assessor who taught or mentored: a second one from elsewhere, and why (rule 1). */
function Measure({ wish, fullName, others, onChange }: MeasureProps) {
  const words = useMessages().assessmentSessions;
  const { secondAssessorId = '', reason = '' } = wish.mitigation ?? {};
  const set = (change: { secondAssessorId?: string; reason?: string }) =>
    onChange({ ...wish, mitigation: { secondAssessorId, reason, ...change } });
  return (
    <Stack component="fieldset" gap="xs">
      <legend>{words.measure.title(fullName)}</legend>
      <Text size="sm">{words.measure.lead}</Text>
      <NativeSelect
        label={words.measure.second}
        size="md"
        value={secondAssessorId}
        onChange={({ currentTarget }) => set({ secondAssessorId: currentTarget.value })}
        data={[
          { value: '', label: words.fields.pick },
          ...others.map(({ id, fullName: name, bodyName }) => ({ value: id, label: `${name}, ${bodyName}` })),
        ]}
      />
      <TextInput
        label={words.measure.reason}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
    </Stack>
  );
}
