import { type Assessor, AssessorChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { AccountField, AssessorFields } from './assessor-fields.tsx';
import { useAssessor, useChangeAssessor } from './assessors.queries.ts';
import { AuthorisationFields } from './authorisation-fields.tsx';

/** The certificate of an assessor and what may be assessed are changed; an authorisation ends with a day. */
export function ChangeAssessorPage({ assessorId }: { assessorId: string }) {
  const query = useAssessor(assessorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <ChangeForm key={query.data.version} assessor={query.data} /> : <LoadingState />;
}

/** Whoever has an account keeps it: its e-mail is not shown here, and an empty field would part them. */
const WithoutAccount = AssessorChange.omit({ email: true });

function ChangeForm({ assessor }: { assessor: Assessor }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeAssessor();
  const { id: assessorId, fullName, bodyName, regionName, accountId } = assessor;
  const way = { to: '/assessors/$assessorId', params: { assessorId } } as const;
  const authorisations = assessor.authorisations.map(({ schemeVersionId, from, until }) => ({
    ...{ schemeVersionId, from, until: until ?? '' },
  }));
  const body = accountId === null ? AssessorChange : WithoutAccount;
  const form = useBodyForm({
    body,
    initialValues: valuesOf(body, { ...assessor, authorisations }),
    onSubmit: async (asked) => {
      await change.mutateAsync({ params: { assessorId }, body: asked });
      announce(words.shell.form.saved);
      await navigate(way);
    },
  });
  const { value, ...active } = form.field('active', words.assessors.fields.active);
  return (
    <Stack component="form" gap="lg" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.assessors.changeTitle}
        lead={`${fullName}, ${bodyName}`}
        back={<Link {...way}>{words.assessors.toAssessor}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <AssessorFields field={form.field} regionName={regionName} />
      {accountId === null ? <AccountField field={form.field} /> : <Text>{words.assessors.accountKept}</Text>}
      <AuthorisationFields form={form} />
      <Checkbox {...active} size="md" checked={value === true} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
