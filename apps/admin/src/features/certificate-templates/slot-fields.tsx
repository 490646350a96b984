import { sentenceLimits, TemplateBorder } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';
import type { TemplateFields } from './template-form.ts';

/** The form of the editor. */
export type TemplateForm = ReturnType<typeof useBodyForm<typeof TemplateFields>>;

const colours = ['accent', 'second', 'ink', 'paper'] as const;

/** The fields of the slots, in the parts that people look for them in. */
export function SlotFields({ form }: { form: TemplateForm }) {
  const words = useMessages().certificateTemplates;
  return (
    <>
      <Part title={words.partColours}>
        <div className="k-template-colours">
          {colours.map((name) => (
            <ColourField key={name} form={form} name={name} />
          ))}
        </div>
      </Part>
      <Part title={words.partFrame}>
        <NativeSelect
          {...form.field('slots.border', words.border)}
          data={TemplateBorder.options.map((value) => ({ value, label: words.borders[value] }))}
        />
        <Checkbox
          size="md"
          label={words.photo}
          description={words.photoHint}
          {...form.form.getInputProps('slots.photo', { type: 'checkbox' })}
        />
      </Part>
      <Part title={words.partTexts}>
        <SentenceFields form={form} name="opening" hint={words.openingHint} />
        <SentenceFields form={form} name="closing" hint={words.closingHint} />
      </Part>
      <Part title={words.partNoted}>
        <Text>{words.notedHint}</Text>
        {[0, 1].map((at) => (
          <div key={at} className="k-template-pair">
            <TextInput {...form.field(`slots.noted.${at}.name`, words.notedName(at + 1))} maxLength={100} />
            <TextInput {...form.field(`slots.noted.${at}.capacity`, words.notedCapacity(at + 1))} maxLength={80} />
          </div>
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Stack component="fieldset" gap="sm" className="k-template-part">
      <Title component="legend" order={2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function ColourField({ form, name }: { form: TemplateForm; name: (typeof colours)[number] }) {
  const words = useMessages().certificateTemplates;
  const field = form.field(`slots.${name}`, words[name]);
  const value = String(field.value ?? '');
  const swatch = (
    <input
      type="color"
      className="k-template-swatch"
      aria-label={words.pick(words[name])}
      value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#000000'}
      onChange={(event) => form.form.setFieldValue(`slots.${name}`, event.currentTarget.value)}
    />
  );
  return (
    <TextInput
      {...field}
      description={words.colourHint}
      maxLength={7}
      autoComplete="off"
      spellCheck={false}
      rightSection={swatch}
      rightSectionWidth={56}
    />
  );
}

function SentenceFields({ form, name, hint }: { form: TemplateForm; name: 'opening' | 'closing'; hint: string }) {
  const words = useMessages().certificateTemplates;
  const labels = { opening: [words.openingId, words.openingEn], closing: [words.closingId, words.closingEn] }[name];
  return (
    <div className="k-template-pair">
      {(['id', 'en'] as const).map((language, at) => (
        <TextInput
          key={language}
          {...form.field(`slots.${name}.${language}`, labels[at] ?? '')}
          description={hint}
          maxLength={sentenceLimits[name]}
          lang={language}
          autoComplete="off"
        />
      ))}
    </div>
  );
}
