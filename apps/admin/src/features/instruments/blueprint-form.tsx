import { type BlueprintLine, InstrumentSetChange, type InstrumentSetDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useChangeSet } from './instruments.queries.ts';

/** The plan by which every form of the written test is drawn. */
export function BlueprintForm({ set, editable }: { set: InstrumentSetDetail; editable: boolean }) {
  const words = useMessages().instruments.blueprint;
  const change = useChangeSet();
  const form = useBodyForm({
    body: InstrumentSetChange,
    initialValues: { blueprint: set.blueprint, version: set.version },
    onSubmit: async (body) => {
      await change.mutateAsync({ params: { setId: set.id }, body });
      announce(words.saved);
    },
  });
  const { lines } = form.form.values.blueprint as { lines: BlueprintLine[] };
  const total = lines.reduce((sum, { count }) => sum + (Number(count) || 0), 0);
  const [first] = set.coverage;
  const add = () =>
    form.form.insertListItem('blueprint.lines', {
      ...{ unitCode: first?.code ?? '', criterion: null, kind: 'multiple_choice', count: 5 },
    });
  return (
    <Stack component="section" gap="sm" aria-labelledby="blueprint-title">
      <Title order={2} size="h4" id="blueprint-title">
        {words.title}
      </Title>
      <Text c="dimmed">{words.lead}</Text>
      <Text>{words.total(total)}</Text>
      {editable ? (
        <Stack component="form" gap="sm" {...form.formProps}>
          <ErrorSummary faults={form.faults} />
          <NumberField {...form.field('blueprint.minutes', words.minutes)} w="10rem" />
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place
            <Line key={at} set={set} form={form} line={line} at={at} />
          ))}
          <Group>
            <Button variant="default" onClick={add}>
              {words.add}
            </Button>
            <Button type="submit" loading={form.pending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Lines set={set} />
      )}
    </Stack>
  );
}

interface LineProps {
  set: InstrumentSetDetail;
  form: Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;
  line: BlueprintLine;
  at: number;
}

function Line({ set, form: { form, field }, line, at }: LineProps) {
  const { blueprint: words, kinds } = useMessages().instruments;
  const place = `blueprint.lines.${at}`;
  const unit = set.coverage.find(({ code }) => code === line.unitCode);
  return (
    <Group component="fieldset" gap="sm" align="flex-end" className="k-set-line" aria-label={words.row(at + 1)}>
      <NativeSelect
        {...field(`${place}.unitCode`, words.unit)}
        size="md"
        data={set.coverage.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        style={{ flex: '1 1 14rem' }}
      />
      <NativeSelect
        {...field(`${place}.criterion`, words.criterion)}
        size="md"
        value={line.criterion ?? ''}
        onChange={(event) => form.setFieldValue(`${place}.criterion`, event.currentTarget.value || null)}
        data={[
          { value: '', label: words.anyCriterion },
          ...(unit?.criteria ?? []).map(({ number }) => ({ value: number, label: number })),
        ]}
      />
      <NativeSelect
        {...field(`${place}.kind`, words.kind)}
        size="md"
        data={(['multiple_choice', 'essay'] as const).map((value) => ({ value, label: kinds[value] }))}
      />
      <NumberField {...field(`${place}.count`, words.count)} w="7rem" />
      <Button
        variant="subtle"
        color="bad"
        aria-label={words.remove(at + 1)}
        onClick={() => form.removeListItem('blueprint.lines', at)}
      >
        ×
      </Button>
    </Group>
  );
}

function Lines({ set: { blueprint } }: { set: InstrumentSetDetail }) {
  const { blueprint: words, kinds } = useMessages().instruments;
  return (
    <ul>
      <li>
        {words.minutes}: {blueprint.minutes}
      </li>
      {blueprint.lines.map((line) => (
        <li key={JSON.stringify(line)}>
          {line.unitCode} {line.criterion ?? words.anyCriterion}: {line.count} {kinds[line.kind].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
