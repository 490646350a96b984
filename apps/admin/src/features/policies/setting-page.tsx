import { retention as contract, policies } from '@kompeten/contract';
import {
  endsNothing,
  isRetentionSetting,
  policyDefinitions,
  type ReferenceSetting,
  SettingChange,
} from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { RetentionForecast } from './retention-forecast.tsx';

/** One policy value is changed on a page of its own, with the text it rests on. */
export function SettingPage({ setting: key }: { setting: string }) {
  const query = useQuery(queryOf(policies.listSettings, {}));
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  const setting = query.data?.items.find((item) => item.key === key);
  return setting ? <SettingForm setting={setting} /> : <LoadingState />;
}

function SettingForm({ setting }: { setting: ReferenceSetting }) {
  const { policies: words, retention } = useMessages();
  const locale = useLocale();
  const navigate = useNavigate();
  const change = useMutation(mutationOf(policies.changeSetting, [policies.listSettings, contract.getRetention]));
  const form = useBodyForm({
    body: SettingChange,
    initialValues: { value: Number.NaN, source: '' },
    onSubmit: async (body) => {
      const { proposed } = await change.mutateAsync({ params: { key: setting.key }, body });
      announce(proposed === null ? words.saved : retention.proposals.saved);
      await navigate({ to: proposed === null ? '/settings' : '/retention' });
    },
  });
  const [typed, setTyped] = useState('');
  const { floor } = policyDefinitions[setting.key];
  // A text field, so that no wheel ever changes a number.
  const type = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setTyped(currentTarget.value);
    form.form.setFieldValue('value', Number(currentTarget.value.trim().replace(',', '.') || Number.NaN));
  };
  const shown = (value: number) =>
    endsNothing(setting.key, value) ? retention.undecided : words.units[setting.unit](formatNumber(locale, value));
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.names[setting.key]}
        lead={`${words.now(shown(setting.value))}, ${words.byDefault(shown(setting.defaultValue))}`}
      />
      <Text>{setting.source}</Text>
      <ErrorSummary faults={form.faults} />
      <TextInput
        {...form.field('value', words.value)}
        description={floor === undefined ? null : words.floorHint(formatNumber(locale, floor))}
        inputMode="decimal"
        value={typed}
        onChange={type}
      />
      <Textarea
        {...form.field('source', words.source)}
        description={words.sourceHint}
        autosize
        minRows={2}
        maxLength={300}
      />
      <RetentionForecast setting={setting.key} months={Number(typed.trim().replace(',', '.') || Number.NaN)} />
      <Text>{isRetentionSetting(setting.key) ? words.kept : words.effect}</Text>
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
        <Link to="/settings">{words.back}</Link>
      </Group>
    </Stack>
  );
}
