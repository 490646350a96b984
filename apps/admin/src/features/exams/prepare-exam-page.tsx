import { instruments } from '@kompeten/contract';
import { NewExamSitting } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { queryOf } from '../../lib/query.ts';
import { useExamSessions, usePrepare } from './exams.queries.ts';

/** A written test is prepared for a session out of a set that is ready. */
export function PrepareExamPage() {
  const words = useMessages().exams;
  const locale = useLocale();
  const navigate = useNavigate();
  const prepare = usePrepare();
  const sessions = useExamSessions();
  const form = useBodyForm({
    body: NewExamSitting,
    initialValues: { sessionId: '', setId: '', title: words.answers.title, forms: 2, graceSeconds: 300 },
    onSubmit: async (body) => {
      const { sitting } = await prepare.mutateAsync({ body });
      await navigate({ to: '/exams/$sittingId', params: { sittingId: sitting.id } });
    },
  });
  const session = sessions.data?.items.find(({ id }) => id === form.form.values.sessionId);
  const sets = useSets(session?.schemeVersionId);
  if (sessions.isLoadingError) return <ErrorPage error={sessions.error} onRetry={() => sessions.refetch()} />;
  if (!sessions.data) return <LoadingState />;
  const fields = words.prepare;
  const blank = { value: '', label: fields.choose };
  const ofSessions = sessions.data.items.map(({ id, title, startsAt }) => ({
    ...{ value: id, label: `${title}, ${formatInstant(locale, startsAt, 'Asia/Jakarta')}` },
  }));
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={fields.title} lead={fields.lead} back={<Link to="/exams">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      {ofSessions.length === 0 ? <Text>{fields.noSessions}</Text> : null}
      <NativeSelect {...form.field('sessionId', fields.session)} size="md" data={[blank, ...ofSessions]} />
      <NativeSelect {...form.field('setId', fields.set)} size="md" data={[blank, ...sets]} />
      <TextInput {...form.field('title', fields.name)} maxLength={200} autoComplete="off" />
      <NumberField {...form.field('forms', fields.forms)} description={fields.formsHint} w="10rem" />
      <NumberField {...form.field('graceSeconds', fields.grace)} description={fields.graceHint} w="14rem" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {fields.save}
        </Button>
      </Group>
    </Stack>
  );
}

/** The sets of a scheme version that may be used. */
function useSets(schemeVersionId: string | undefined): { value: string; label: string }[] {
  const words = useMessages().instruments;
  const { data } = useQuery({
    ...queryOf(instruments.listInstrumentSets, { query: { schemeVersionId, limit: 200 } }),
    enabled: schemeVersionId !== undefined,
  });
  const usable = (data?.items ?? []).filter(({ status }) => status !== 'draft');
  return usable.map(({ id, title, versionNo }) => ({ value: id, label: `${title}, ${words.versionNo(versionNo)}` }));
}
