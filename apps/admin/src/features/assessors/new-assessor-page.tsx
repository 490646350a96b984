import { NewAssessor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { AccountField, AssessorFields } from './assessor-fields.tsx';
import { AssessorPerson } from './assessor-person.tsx';
import { useCreateAssessor } from './assessors.queries.ts';
import { AuthorisationFields } from './authorisation-fields.tsx';

const nobody = { fullName: '', birthDate: '', identity: { kind: 'nik', value: '' } };

/** An assessor is recorded in a body, with the certificate and what may be assessed. */
export function NewAssessorPage({ bodyId }: { bodyId: string }) {
  const { assessors: words, bodyForms } = useMessages();
  const navigate = useNavigate();
  const create = useCreateAssessor();
  const form = useBodyForm({
    body: NewAssessor,
    initialValues: valuesOf(NewAssessor, { person: nobody }),
    secret: 'person.identity.value',
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ params: { bodyId }, body });
      announce(words.created);
      await navigate({ to: '/assessors/$assessorId', params: { assessorId: id } });
    },
  });
  const back = (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {bodyForms.toBody}
    </Link>
  );
  return (
    <Stack component="form" gap="lg" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={back} />
      <ErrorSummary faults={form.faults} />
      <AssessorPerson form={form} />
      <AssessorFields field={form.field} />
      <AccountField field={form.field} />
      <AuthorisationFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
