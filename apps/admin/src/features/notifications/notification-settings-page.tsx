import './notifications.css';
import { notifications } from '@kompeten/contract';
import type { NotificationSettings } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { mutationOf, queryOf } from '../../lib/query.ts';

const { getNotificationSettings, changeNotificationSettings } = notifications;

type Kind = NotificationSettings['kinds'][number];
type Way = 'inProduct' | 'email';

/** How one wants to be told of what. */
export function NotificationSettingsPage() {
  const query = useQuery({ ...queryOf(getNotificationSettings, {}), staleTime: Number.POSITIVE_INFINITY });
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <SettingsForm settings={query.data} /> : <LoadingState />;
}

function SettingsForm({ settings }: { settings: NotificationSettings }) {
  const words = useMessages().notifications;
  const explain = useExplain();
  const [kinds, setKinds] = useState(settings.kinds);
  const [locale, setLocale] = useState(settings.locale);
  const change = useMutation(mutationOf(changeNotificationSettings, [getNotificationSettings]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await change.mutateAsync({ body: { locale, kinds: kinds.map(({ legal: _, ...wish }) => wish) } });
    announce(words.settings.saved);
  };
  const turn = (kind: Kind, way: Way) =>
    setKinds((all) => all.map((one) => (one.kind === kind.kind ? { ...one, [way]: !one[way] } : one)));
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={(event) => void submit(event as never)}>
      <PageHeader title={words.settings.title} lead={words.settings.lead} />
      <ErrorSummary faults={change.isError ? [{ message: explain(change.error) }] : []} />
      <Text className="k-notification-address">{whereTo(settings, words.settings)}</Text>
      <ul className="k-notifications" aria-label={words.settings.caption}>
        {kinds.map((kind) => (
          <li key={kind.kind} className="k-notification">
            <KindWays kind={kind} onTurn={(way) => turn(kind, way)} />
          </li>
        ))}
      </ul>
      <NativeSelect
        label={words.settings.locale}
        value={locale}
        onChange={({ currentTarget }) => setLocale(currentTarget.value === 'en' ? 'en' : 'id')}
        data={[
          { value: 'id', label: 'Bahasa Indonesia' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Group>
        <Button type="submit" loading={change.isPending}>
          {words.settings.save}
        </Button>
        <Link to="/notifications">{words.title}</Link>
      </Group>
    </Stack>
  );
}

function whereTo(
  { email, sendsEmail }: NotificationSettings,
  words: ReturnType<typeof useMessages>['notifications']['settings'],
) {
  if (!sendsEmail) return words.sendsNone;
  return email === null ? words.noEmail : words.toEmail(email);
}

function KindWays({ kind, onTurn }: { kind: Kind; onTurn(way: Way): void }) {
  const { kinds, settings: words } = useMessages().notifications;
  const { name } = kinds[kind.kind];
  const box = (way: Way, label: string) => (
    <Checkbox
      label={kind.legal ? `${label} (${words.always})` : label}
      aria-label={`${name}: ${label}`}
      checked={kind[way]}
      disabled={kind.legal}
      onChange={() => onTurn(way)}
    />
  );
  return (
    <Stack gap="xs">
      <Text fw={600}>{name}</Text>
      <div className="k-notification-ways">
        {box('inProduct', words.inProduct)}
        {box('email', words.email)}
      </div>
    </Stack>
  );
}
