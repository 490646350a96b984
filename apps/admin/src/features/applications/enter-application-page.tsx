import { EnteredApplication, IdentityKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { WithoutDocument } from '../../components/voucher-fields.tsx';
import { announce } from '../../lib/announce.tsx';
import { blankIdentity } from '../../lib/blank-identity.ts';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useActor } from '../../lib/session.ts';
import { useBodiesOfDesk, useEnterApplication, useVersionsOfDesk } from './desk.queries.ts';

/** Opens an application for somebody at the desk; what it is for follows from what came before. */
export function EnterApplicationPage() {
  const words = useMessages().applicationDesk;
  const { actor } = useActor();
  const navigate = useNavigate();
  const enter = useEnterApplication();
  const own = actor.memberships.find(({ role }) => role === 'certification_manager')?.certificationBodyId;
  const body = useBodyForm({
    body: EnteredApplication,
    initialValues: {
      ...valuesOf(EnteredApplication, { bodyId: own ?? '' }),
      person: { fullName: '', identity: { kind: 'nik', value: '' }, birthDate: '' },
    },
    secret: 'person.identity.value',
    onSubmit: async (typed) => {
      const { id } = await enter.mutateAsync({ body: typed });
      announce(words.opened);
      await navigate({ to: '/applications/$applicationId', params: { applicationId: id } });
    },
  });
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={<Link to="/applications">{useMessages().assessmentApplications.title}</Link>}
      />
      <Stack component="form" gap="md" {...body.formProps}>
        <ErrorSummary faults={body.faults} />
        <ForWhat field={body.field} />
        <TextInput {...body.field('person.fullName', words.fullName)} maxLength={100} autoComplete="off" />
        <Document
          identity={(body.form.values.person as { identity: { kind: string } }).identity}
          field={body.field}
          set={(name, value) => body.form.setFieldValue(name, value)}
        />
        <TextInput {...body.field('person.birthDate', words.birthDate)} maxLength={10} autoComplete="off" />
        <Group>
          <Button type="submit" loading={body.pending}>
            {words.open}
          </Button>
        </Group>
      </Stack>
    </Stack>
  );
}

type Field = ReturnType<typeof useBodyForm>['field'];

function ForWhat({ field }: { field: Field }) {
  const words = useMessages().applicationDesk;
  const bodies = useBodiesOfDesk().data?.items ?? [];
  const versions = useVersionsOfDesk().data?.items ?? [];
  const pick = { value: '', label: words.pick };
  const named = versions.map(({ id, schemeTitle, label }) => ({ value: id, label: `${schemeTitle} (${label})` }));
  return (
    <>
      <NativeSelect
        {...field('bodyId', words.body)}
        size="md"
        data={[pick, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect {...field('schemeVersionId', words.scheme)} size="md" data={[pick, ...named]} />
    </>
  );
}

interface DocumentProps {
  identity: { kind: string; voucher?: { kind: string } };
  field: Field;
  set(name: string, value: unknown): void;
}

/** Which document the applicant shows; nobody is turned away without one. */
function Document({ identity, field, set }: DocumentProps) {
  const words = useMessages().applicationDesk;
  const terms = useTerms();
  const { kind } = identity;
  return (
    <>
      <Radio.Group
        label={words.identityKind}
        size="md"
        value={kind}
        onChange={(chosen) => set('person.identity', blankIdentity(chosen))}
      >
        <Group gap="lg" mt={4}>
          {IdentityKind.options.map((one) => (
            <Radio key={one} value={one} label={terms.identityKind[one]} size="md" />
          ))}
        </Group>
      </Radio.Group>
      {kind === 'none' ? (
        <WithoutDocument identity={identity} field={field} set={set} />
      ) : (
        <TextInput
          {...field('person.identity.value', kind === 'nik' ? words.nik : words.passport)}
          {...(kind === 'nik' ? { inputMode: 'numeric' as const } : {})}
          autoComplete="off"
          maxLength={22}
        />
      )}
    </>
  );
}
