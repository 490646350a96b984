import { AdjustmentCause, type CandidacyRecord, NewAdjustment } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useAdjust } from './record.queries.ts';
import { RecordSection } from './record-section.tsx';

const before = ['scheduled', 'agreed'];
const during = ['in_progress', 'recorded'];

/** What is done otherwise for a candidate; seen by assessor and invigilator alone (rule 23). */
export function AdjustmentPart({ record: { candidacy, adjustments } }: { record: CandidacyRecord }) {
  const words = useMessages().judgements;
  const [adding, setAdding] = useTyped('adjusting', false);
  const open = [...before, ...during].includes(candidacy.status);
  return (
    <RecordSection title={words.record.adjustments}>
      <Text size="sm">{words.record.confidential}</Text>
      {adjustments.length === 0 ? <Text>{words.record.noAdjustments}</Text> : null}
      {adjustments.map(({ id, causes, adjustment, extraMinutes, reason, byName }) => (
        <div key={id}>
          <Text>{adjustment}</Text>
          <Text size="sm" c="dimmed">
            {[
              causes.map((cause) => words.adjust.causeNames[cause]).join(', '),
              extraMinutes > 0 ? words.adjust.more(extraMinutes) : null,
              byName,
              reason,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      ))}
      {open && !adding ? (
        <Group>
          <Button variant="outline" onClick={() => setAdding(true)}>
            {words.adjust.title}
          </Button>
        </Group>
      ) : null}
      {open && adding ? <AdjustmentForm candidacy={candidacy} onDone={() => setAdding(false)} /> : null}
    </RecordSection>
  );
}

interface AdjustmentFormProps {
  candidacy: CandidacyRecord['candidacy'];
  onDone(): void;
}

function AdjustmentForm({ candidacy: { id: candidacyId, status }, onDone }: AdjustmentFormProps) {
  const words = useMessages().judgements.adjust;
  const explain = useExplain();
  const adjust = useAdjust();
  const [causes, setCauses] = useTyped<string[]>('causes', []);
  const [adjustment, setAdjustment] = useTyped('adjustment', '');
  const [reason, setReason] = useTyped('adjustment reason', '');
  const [minutes, setMinutes] = useTyped<number | string>('adjustment minutes', '');
  const late = !before.includes(status);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = AdjustmentCause.options.filter((cause) => causes.includes(cause));
    const body = { causes: chosen, adjustment, reason: reason.trim() || null, extraMinutes: Number(minutes) };
    const done = () => {
      announce(words.saved);
      onDone();
    };
    adjust.mutate({ params: { candidacyId }, body }, { onSuccess: done });
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={adjust.error ? [{ message: explain(adjust.error) }] : []} />
      <Checkbox.Group label={words.causes} value={causes} onChange={setCauses}>
        <Group gap="md" mt="xs">
          {AdjustmentCause.options.map((cause) => (
            <Checkbox key={cause} value={cause} label={words.causeNames[cause]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Textarea
        label={words.adjustment}
        description={words.adjustmentHint}
        autosize
        minRows={2}
        maxLength={1000}
        value={adjustment}
        onChange={({ currentTarget }) => setAdjustment(currentTarget.value)}
      />
      <NumberField
        label={words.extraMinutes}
        description={words.extraMinutesHint}
        law={NewAdjustment.shape.extraMinutes}
        value={minutes}
        onChange={setMinutes}
      />
      {late ? (
        <TextInput
          label={words.reason}
          description={words.reasonHint}
          required
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      ) : null}
      <Group>
        <Button type="submit" loading={adjust.isPending} disabled={late && reason.trim() === ''}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
