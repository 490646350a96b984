import { WebhookInput } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useSetWebhook } from './api-keys.queries.ts';

interface WebhookFormProps {
  apiKeyId: string;
  url: string;
  onSecret(secret: string | null): void;
}

/** The address that a key is told at; saving it again switches a stopped one on. */
export function WebhookForm({ apiKeyId, url, onSecret }: WebhookFormProps) {
  const words = useMessages().apiKeys.webhook;
  const save = useSetWebhook();
  const form = useBodyForm({
    body: WebhookInput,
    initialValues: { url },
    onSubmit: async (body) => {
      const { secret } = await save.mutateAsync({ params: { apiKeyId }, body });
      onSecret(secret);
      announce(words.saved);
    },
  });
  return (
    <Stack component="form" gap="sm" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <TextInput
        {...form.field('url', words.url)}
        type="url"
        inputMode="url"
        description={words.urlHint}
        autoComplete="off"
      />
      <Button type="submit" loading={form.pending} w="fit-content">
        {words.save}
      </Button>
    </Stack>
  );
}
