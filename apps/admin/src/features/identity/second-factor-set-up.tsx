import { SecondFactorCode } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Anchor, Button, Code, Stack, Text } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { OtpInput } from '../../components/otp-input.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useEnableSecondFactor } from './identity.queries.ts';

/** The key for the authenticator app, as a picture, as a link and as letters, and the first digits as proof. */
export function SecondFactorSetUp({ secret, uri, qrSvg }: { secret: string; uri: string; qrSvg: string }) {
  const words = useFieldMessages().shell.factor;
  const enable = useEnableSecondFactor();
  const form = useBodyForm({
    body: SecondFactorCode,
    initialValues: { otp: '' },
    fleeting: true,
    onSubmit: async (body) => {
      await enable.mutateAsync({ body });
      announce(words.turnedOn);
    },
  });
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <Text>{words.scan}</Text>
      <img
        className="k-qr"
        src={`data:image/svg+xml;utf8,${encodeURIComponent(qrSvg)}`}
        alt={words.qrLabel}
        width={200}
        height={200}
      />
      <Text>
        {words.secret} <Code>{secret}</Code>
      </Text>
      <Anchor href={uri}>{words.openApp}</Anchor>
      <ErrorSummary faults={form.faults} />
      <OtpInput {...form.field('otp', words.code)} />
      <Button type="submit" loading={form.pending}>
        {words.confirm}
      </Button>
    </Stack>
  );
}
