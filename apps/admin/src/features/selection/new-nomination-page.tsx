import { type ApplicationCard, Guardian, NewNomination, PersonInput } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Anchor, Button, NativeSelect, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DonePage } from '../../components/done-page.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecretOnce } from '../../components/secret-once.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useActor } from '../../lib/session.ts';
import { whatsappAddress } from '../../lib/whatsapp.ts';
import { NomineeFields } from './nominee-fields.tsx';
import { useNominate, useOpenCohort } from './selection.queries.ts';

/** A cooperative nominates somebody of its own for an open cohort. */
export function NewNominationPage({ cohortId }: { cohortId: string }) {
  const query = useOpenCohort(cohortId);
  const [card, setCard] = useState<ApplicationCard | null>(null);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  if (card) return <Nominated card={card} onAnother={() => setCard(null)} />;
  return <NominationForm cohortId={cohortId} title={query.data.title} onDone={setCard} />;
}

interface NominationFormProps {
  cohortId: string;
  title: string;
  onDone(card: ApplicationCard): void;
}

function NominationForm({ cohortId, title, onDone }: NominationFormProps) {
  const words = useMessages().selection.nominations;
  const { user } = useActor();
  const nominate = useNominate();
  const own = user.memberships.filter(({ role, cooperativeId }) => role === 'cooperative_officer' && cooperativeId);
  const body = useBodyForm({
    body: NewNomination,
    initialValues: {
      ...valuesOf(NewNomination, { cooperativeId: own[0]?.cooperativeId ?? '' }),
      person: valuesOf(PersonInput, { identity: { kind: 'nik', value: '' } }),
      guardian: valuesOf(Guardian),
    },
    secret: 'person.identity.value',
    onSubmit: async (typed) => onDone(await nominate.mutateAsync({ params: { cohortId }, body: typed })),
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...body.formProps}>
      <PageHeader title={words.formTitle} lead={title} back={<Link to="/nominations">{words.back}</Link>} />
      <ErrorSummary faults={body.faults} />
      <NativeSelect
        {...body.field('cooperativeId', words.cooperative)}
        size="md"
        data={own.map(({ cooperativeId, organisationName }) => ({
          value: cooperativeId ?? '',
          label: organisationName ?? '',
        }))}
      />
      <NomineeFields
        field={body.field}
        identity={(body.form.values.person as { identity: { kind: string } }).identity}
        set={(name, value) => body.form.setFieldValue(name, value as never)}
      />
      <div>
        <Button type="submit" loading={body.pending}>
          {words.submit}
        </Button>
      </div>
    </Stack>
  );
}

function Nominated({ card, onAnother }: { card: ApplicationCard; onAnother(): void }) {
  const words = useMessages().selection.nominations;
  const { fullName, cohortTitle, applicationCode } = card;
  const text = words.whatsappText(fullName, cohortTitle, applicationCode, `${window.location.origin}/pendaftaran`);
  return (
    <DonePage
      title={words.done}
      reference={fullName}
      next={[words.codeText]}
      actions={
        <>
          <Button variant="outline" onClick={onAnother}>
            {words.another}
          </Button>
          <LinkButton to="/nominations" variant="default">
            {words.back}
          </LinkButton>
        </>
      }
    >
      <SecretOnce title={words.code} secret={applicationCode} />
      <Text>
        <Anchor href={whatsappAddress(text)} target="_blank" rel="noreferrer">
          {words.whatsapp}
        </Anchor>
      </Text>
    </DonePage>
  );
}
