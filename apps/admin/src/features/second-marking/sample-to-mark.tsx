import { addressOf, secondMarking } from '@kompeten/contract';
import type { BlindSample } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useMarkSample } from './second-marking.queries.ts';

interface SampleProps {
  sample: BlindSample;
  onDone(): void;
}

/** One sample to be marked a second time: the evidence, and the criteria to judge by it. */
export function SampleToMark({ sample, onDone }: SampleProps) {
  const words = useMessages().judgements.second;
  const { id, number, evidence } = sample;
  return (
    <Stack gap="lg" className="k-narrow">
      <section aria-labelledby="sample-evidence">
        <Title order={2} size="h4" id="sample-evidence">
          {words.sample(number)}: {words.evidence}
        </Title>
        {evidence.map((one) => (
          <Text key={one.id}>
            {one.note} <span>({one.criteria.join(', ')}) </span>
            {one.file === 'none' ? null : (
              <a
                href={addressOf('/api/v1', secondMarking.getSecondMarkingFile, {
                  params: { sampleId: id, evidenceId: one.id },
                })}
              >
                {words.evidence}
              </a>
            )}
          </Text>
        ))}
      </section>
      <MarkForm sample={sample} onDone={onDone} />
    </Stack>
  );
}

function MarkForm({ sample: { id: sampleId, units }, onDone }: SampleProps) {
  const all = useMessages();
  const words = all.judgements.second;
  const explain = useExplain();
  const mark = useMarkSample();
  const [marks, setMarks] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(false);
  const given = Object.entries(marks).flatMap(([ref, judgement]) => {
    const [unitCode = '', criterion = ''] = ref.split(' ');
    return judgement === 'K' || judgement === 'BK' ? [{ unitCode, criterion, judgement } as const] : [];
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (given.length === 0) return;
    const done = () => {
      announce(words.saved);
      onDone();
    };
    mark.mutate({ params: { sampleId }, body: { marks: given } }, { onSuccess: done });
  };
  const refused = mark.error ? [{ message: explain(mark.error) }] : [];
  return (
    <Stack component="form" gap="md" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={asked && given.length === 0 ? [{ message: words.needed }] : refused} />
      {units.map(({ code, title, criteria }) => (
        <section key={code} aria-labelledby={`unit-${code}`}>
          <Title order={2} size="h5" id={`unit-${code}`}>
            {code} {title}
          </Title>
          {criteria.map(({ number, text }) => (
            <Radio.Group
              key={number}
              label={`${number} ${text}`}
              value={marks[`${code} ${number}`] ?? ''}
              onChange={(value) => setMarks((known) => ({ ...known, [`${code} ${number}`]: value }))}
            >
              <Group gap="md" my="xs">
                <Radio value="K" label={all.checklist.buttons.K} />
                <Radio value="BK" label={all.checklist.buttons.BK} />
                <Radio value="" label={words.notSaid} />
              </Group>
            </Radio.Group>
          ))}
        </section>
      ))}
      <Group>
        <Button type="submit" loading={mark.isPending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
