import { NewBodyLicence } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useRecordBodyLicence, useSchemesInReach } from './bodies.queries.ts';

/** A licence of BNSP is recorded with the schemes that it covers (rule 4). */
export function NewBodyLicencePage({ bodyId }: { bodyId: string }) {
  const { licence: words, toBody } = useMessages().bodyForms;
  const locale = useLocale();
  const navigate = useNavigate();
  const record = useRecordBodyLicence();
  const way = { to: '/bodies/$bodyId', params: { bodyId } } as const;
  const form = useBodyForm({
    body: NewBodyLicence,
    initialValues: valuesOf(NewBodyLicence),
    onSubmit: async (body) => {
      await record.mutateAsync({ params: { bodyId }, body });
      announce(words.done);
      await navigate(way);
    },
  });
  const until = form.field('validUntil', words.validUntil);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.title} lead={words.lead} back={<Link {...way}>{toBody}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('number', words.number)} maxLength={100} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('validFrom', words.validFrom)} type="date" />
        <TextInput {...until} type="date" />
      </SimpleGrid>
      <ScopeField field={form.field} />
      {until.value ? <Text size="sm">{words.ends(formatDay(locale, until.value))}</Text> : null}
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}

function ScopeField({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const { licence: words } = useMessages().bodyForms;
  const schemes = useSchemesInReach();
  const { label, value, onChange, error } = field('schemeIds', words.schemes);
  if (schemes.data?.items.length === 0) return <Text>{words.noSchemes}</Text>;
  return (
    <div id="schemeIds" tabIndex={-1}>
      <Checkbox.Group label={label} value={value} onChange={onChange} error={error} size="md">
        <Stack gap="xs" mt={4}>
          {schemes.data?.items.map(({ id, code, title }) => (
            <Checkbox key={id} value={id} label={`${title} (${code})`} size="md" />
          ))}
        </Stack>
      </Checkbox.Group>
    </div>
  );
}
