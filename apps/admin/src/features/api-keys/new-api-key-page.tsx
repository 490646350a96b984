import { type MadeApiKey, NewApiKey, RateClass } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecretOnce } from '../../components/secret-once.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useCreateApiKey } from './api-keys.queries.ts';

const initialValues = {
  ...{ organisation: '', name: '', contactName: '', contactEmail: '' },
  ...{ rateClass: 'standard' as const, expiresOn: '' },
};

/** A key for the system of an employer; its secret is shown once. */
export function NewApiKeyPage() {
  const words = useMessages().apiKeys;
  const create = useCreateApiKey();
  const [watch, setWatch] = useState(false);
  const [made, setMade] = useState<MadeApiKey | null>(null);
  const form = useBodyForm({
    body: NewApiKey.omit({ scopes: true }),
    initialValues,
    onSubmit: async (typed) => {
      const scopes: NewApiKey['scopes'] = watch ? ['verify', 'watch'] : ['verify'];
      setMade(await create.mutateAsync({ body: { ...typed, scopes } }));
    },
  });
  if (made) return <Made made={made} />;
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/api-keys">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('organisation', words.organisation)} description={words.organisationHint} />
      <TextInput {...form.field('name', words.name)} description={words.nameHint} />
      <TextInput {...form.field('contactName', words.contactName)} description={words.contactHint} />
      <TextInput {...form.field('contactEmail', words.contactEmail)} type="email" autoComplete="off" />
      <NativeSelect
        {...form.field('rateClass', words.rateClass)}
        data={RateClass.options.map((value) => ({ value, label: words.rateClasses[value] }))}
      />
      <Checkbox label={words.watch} checked={watch} onChange={(event) => setWatch(event.currentTarget.checked)} />
      <TextInput {...form.field('expiresOn', words.expiresOn)} type="date" description={words.expiresHint} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.create}
        </Button>
      </Group>
    </Stack>
  );
}

function Made({ made: { id, key } }: { made: MadeApiKey }) {
  const words = useMessages().apiKeys;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.newTitle} back={<Link to="/api-keys">{words.back}</Link>} />
      <SecretOnce title={words.once} secret={key} />
      <Link to="/api-keys/$apiKeyId" params={{ apiKeyId: id }}>
        {words.toKey}
      </Link>
    </Stack>
  );
}
