import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';
import { useVersionChoices } from './assessors.queries.ts';

/** A version that an assessor may assess for, as typed. */
export interface TypedAuthorisation {
  schemeVersionId: string;
  from: string;
  until: string;
}

type Form = Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;

/** The versions of schemes that an assessor may assess for, each from a day and perhaps until one (rule 3). */
export function AuthorisationFields({ form: { form, field } }: { form: Form }) {
  const { assessors: words } = useMessages();
  const items = form.values.authorisations as TypedAuthorisation[];
  const from = String(form.values.validFrom ?? '');
  const add = () => {
    form.insertListItem('authorisations', { schemeVersionId: '', from, until: '' });
    // The new row is drawn before anybody can look for it.
    requestAnimationFrame(() => document.getElementById(`authorisations.${items.length}.schemeVersionId`)?.focus());
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="authorisations-title">
      <Title order={2} size="h4" id="authorisations-title">
        {words.authorisations}
      </Title>
      {items.length === 0 ? (
        <Text>{words.noAuthorisations}</Text>
      ) : (
        <Text size="sm">{words.authorisation.endHint}</Text>
      )}
      {items.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <Row key={at} at={at} field={field} onRemove={() => form.removeListItem('authorisations', at)} />
      ))}
      <Group>
        <Button variant="default" onClick={add}>
          {words.authorisation.add}
        </Button>
      </Group>
    </Stack>
  );
}

function Row({ at, field, onRemove }: { at: number; field: Form['field']; onRemove(): void }) {
  const words = useMessages().assessors.authorisation;
  const versions = useVersionChoices().data?.items ?? [];
  const choices = versions.map(({ id, schemeTitle, label }) => ({ value: id, label: `${schemeTitle} (${label})` }));
  const scheme = field(`authorisations.${at}.schemeVersionId`, words.scheme);
  const named = choices.find(({ value }) => value === scheme.value)?.label ?? '';
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        {...scheme}
        size="md"
        data={[{ value: '', label: words.pick }, ...choices]}
        style={{ flex: '1 1 14rem' }}
      />
      <TextInput {...field(`authorisations.${at}.from`, words.from)} type="date" />
      <TextInput {...field(`authorisations.${at}.until`, words.until)} type="date" />
      <Button variant="subtle" color="bad" aria-label={words.remove(named || String(at + 1))} onClick={onRemove}>
        ×
      </Button>
    </Group>
  );
}
