import { type Cohort, type ExchangeProfile, type ExchangeWish, holdsNik } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { cohortsNamed, useWriteFile } from './exchange.queries.ts';

/** Writes a file in the layout of another system; where whole NIKs stand in it, a reason is asked for and noted. */
export function WriteFile({ profile }: { profile: ExchangeProfile }) {
  const words = useMessages().exchange;
  const explain = useExplain();
  const write = useWriteFile();
  const [format, setFormat] = useTyped<ExchangeWish['format']>('format', 'xlsx');
  const [cohortId, setCohortId] = useTyped('cohort', '');
  const [reason, setReason] = useTyped('reason', '');
  if (profile.record === 'assessment_results') return <Text>{words.writeElsewhere}</Text>;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { format, ...(cohortId && { cohortId }), ...(reason && { reason }) };
    write.mutate(
      { params: { profileId: profile.id }, body },
      {
        onSuccess: (file) => {
          saveFile(`${profile.name}.${format}`, file.type, file);
          announce(words.written);
        },
      },
    );
  };
  return (
    <Stack component="form" className="k-narrow" gap="sm" aria-labelledby="write-title" onSubmit={send}>
      <Title order={2} size="h4" id="write-title">
        {words.writeTitle}
      </Title>
      <Text>{words.writeText}</Text>
      <ErrorSummary faults={write.error ? [{ message: explain(write.error) }] : []} />
      {profile.record === 'enrolments' ? (
        <SearchSelect<Cohort>
          id="exchange-cohort"
          label={words.cohort}
          description={words.cohortHint}
          value={cohortId}
          query={cohortsNamed}
          option={({ id, title, centreName }) => ({ value: id, label: `${title}, ${centreName}` })}
          onChange={setCohortId}
        />
      ) : null}
      {holdsNik(profile) ? (
        <TextInput
          size="md"
          label={words.reason}
          description={words.reasonHint}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <NativeSelect
        size="md"
        label={words.formatOfFile}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value === 'csv' ? 'csv' : 'xlsx')}
        data={['xlsx', 'csv'].map((value) => ({ value, label: `.${value}` }))}
      />
      <Group>
        <Button type="submit" loading={write.isPending}>
          {words.write}
        </Button>
      </Group>
    </Stack>
  );
}
