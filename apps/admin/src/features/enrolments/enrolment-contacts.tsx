import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useContacts, useVerifyContact, useWithdrawContact } from './enrolments.queries.ts';

/** The contacts that a trainee has proved in person, by which they sign in with a code. */
export function EnrolmentContacts({ enrolmentId, centreId }: { enrolmentId: string; centreId: string }) {
  const words = useMessages().enrolments;
  const explain = useExplain();
  const { may } = useActor();
  const { data } = useContacts(enrolmentId);
  const verify = useVerifyContact();
  const withdraw = useWithdrawContact();
  const [contact, setContact] = useState('');
  if (!may('claim_card.issue', { centreId })) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      announce(words.contactVerified);
      setContact('');
    };
    verify.mutate({ params: { enrolmentId }, body: { contact } }, { onSuccess: done });
  };
  const error = verify.error ?? withdraw.error;
  return (
    <Stack component="form" gap="sm" className="k-narrow" onSubmit={submit} aria-labelledby="contacts-title">
      <Title order={2} size="h4" id="contacts-title">
        {words.contacts}
      </Title>
      <Text>{words.contactsText}</Text>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <ul className="k-reasons">
        {(data?.items ?? []).map(({ id, masked, verifiedByName }) => (
          <li key={id}>
            {masked}, {words.contactBy(verifiedByName)}{' '}
            <Button
              size="compact-sm"
              variant="outline"
              onClick={() =>
                withdraw.mutate({ params: { contactId: id } }, { onSuccess: () => announce(words.contactWithdrawn) })
              }
            >
              {words.withdrawContact(masked)}
            </Button>
          </li>
        ))}
      </ul>
      <TextInput
        label={words.contact}
        required
        maxLength={254}
        autoComplete="off"
        value={contact}
        onChange={(event) => setContact(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={verify.isPending}>
          {words.verifyContact}
        </Button>
      </div>
    </Stack>
  );
}
