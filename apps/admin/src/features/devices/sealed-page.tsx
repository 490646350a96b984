import './devices.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Checkbox, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DoorHead } from '../../components/door-head.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { beginAnew, countSealed, workWithoutVault } from '../../lib/device/sealed-acts.ts';
import { toTheLock } from '../../lib/device/to-the-lock.ts';
import { useActor } from '../../lib/session.ts';
import { useExplainDevice } from './device-error.ts';

/** Where the register's key does not open what lies on the device: what that means, and the ways on; the one that loses least first. */
export function SealedPage() {
  const words = useFieldMessages().devices.sealed;
  const { user } = useActor();
  const sealed = useQuery({ queryKey: ['sealed', user.id], queryFn: () => countSealed(user.id), staleTime: 0 });
  return (
    <div className="k-door">
      <DoorHead />
      <main id="content">
        <Paper className="k-door-card" withBorder p={{ base: 'lg', sm: 'xl' }} radius="lg">
          <Stack gap="xl">
            <PageHeader title={words.title} lead={words.lead} />
            {sealed.isPending ? <LoadingState lines={2} /> : null}
            {sealed.isLoadingError ? <ErrorState error={sealed.error} onRetry={() => sealed.refetch()} /> : null}
            {sealed.data === undefined ? null : <Ways count={sealed.data} />}
          </Stack>
        </Paper>
      </main>
    </div>
  );
}

function Ways({ count }: { count: number }) {
  const words = useFieldMessages().devices.sealed;
  const { user } = useActor();
  const navigate = useNavigate();
  const without = useMutation({ mutationFn: () => workWithoutVault(user), onSuccess: () => navigate({ to: '/' }) });
  return (
    <>
      <Text fw={600}>{words.count(count)}</Text>
      <Way title={words.pinTitle} text={words.pinText}>
        <Button className="k-long-button" onClick={() => toTheLock('/device-pin')}>
          {words.pin}
        </Button>
      </Way>
      <Way title={words.withoutTitle} text={words.withoutText}>
        <Button
          variant="outline"
          className="k-long-button"
          loading={without.isPending}
          onClick={() => without.mutate()}
        >
          {words.without}
        </Button>
      </Way>
      <Anew count={count} />
    </>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm" align="flex-start">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text>{text}</Text>
      {children}
    </Stack>
  );
}

/** Only after the person has said what is lost. */
function Anew({ count }: { count: number }) {
  const words = useFieldMessages().devices.sealed;
  const explain = useExplainDevice(words.title);
  const { user } = useActor();
  const navigate = useNavigate();
  const [agreed, setAgreed] = useState(false);
  const anew = useMutation({ mutationFn: () => beginAnew(user.id), onSuccess: () => navigate({ to: '/' }) });
  return (
    <Way title={words.anewTitle} text={words.anewText}>
      <ErrorSummary faults={anew.error ? [{ message: explain(anew.error) }] : []} />
      <Checkbox
        label={words.statement(count)}
        checked={agreed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
      <Button
        color="bad"
        variant="outline"
        className="k-long-button"
        disabled={!agreed}
        loading={anew.isPending}
        onClick={() => anew.mutate()}
      >
        {words.anew}
      </Button>
    </Way>
  );
}
