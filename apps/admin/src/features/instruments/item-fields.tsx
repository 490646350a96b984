import { InstrumentKind, type InstrumentSetDetail, optionLetter } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

type ItemForm = Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;

/** What an instrument is asked for. */
export function ItemFields({ set, form: { form, field } }: { set: InstrumentSetDetail; form: ItemForm }) {
  const { item: words, kinds } = useMessages().instruments;
  const unit = set.coverage.find(({ code }) => code === form.values.unitCode);
  const criteria = form.values.criteria as string[];
  const asksChoice = form.values.kind === 'multiple_choice';
  return (
    <>
      <NativeSelect
        {...field('kind', words.kind)}
        size="md"
        data={InstrumentKind.options.map((value) => ({ value, label: kinds[value] }))}
      />
      <NativeSelect
        {...field('unitCode', words.unit)}
        size="md"
        data={set.coverage.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
      />
      <Checkbox.Group {...field('criteria', words.criteria)} value={criteria}>
        <Stack gap="xs" mt="xs">
          {(unit?.criteria ?? []).map(({ number, text }) => (
            <Checkbox key={number} value={number} label={`${number} ${text}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea {...field('prompt', words.prompt)} autosize minRows={2} maxLength={4000} />
      {asksChoice ? <Options form={form} field={field} /> : null}
      <Textarea {...field('benchmark', words.benchmark)} autosize minRows={2} maxLength={4000} />
    </>
  );
}

function Options({ form, field }: ItemForm) {
  const words = useMessages().instruments.item;
  const options = form.values.options as string[];
  const correct = form.values.correct as number | null;
  const filled = options.map((text, at) => ({ text, at })).filter(({ text }) => text.trim() !== '');
  return (
    <>
      <div className="k-set-options" id="options">
        {options.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer has nothing of its own but its place
          <TextInput key={at} {...field(`options.${at}`, words.option(optionLetter(at)))} maxLength={500} />
        ))}
      </div>
      <Radio.Group
        {...field('correct', words.correct)}
        value={correct === null ? '' : String(correct)}
        onChange={(value) => form.setFieldValue('correct', Number(value))}
      >
        <Stack gap="xs" mt="xs">
          {filled.map(({ text, at }) => (
            <Radio key={at} value={String(at)} label={`${optionLetter(at)}. ${text}`} />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}
