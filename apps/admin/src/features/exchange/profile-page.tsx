import type { ExchangeProfileDetail } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useProfile } from './exchange.queries.ts';
import { WriteFile } from './write-file.tsx';

/** One edition of a layout: where it comes from, what stands in its columns, and files written in it. */
export function ProfilePage({ profileId }: { profileId: string }) {
  const words = useMessages().exchange;
  const { may } = useActor();
  const query = useProfile(profileId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const profile = query.data;
  const { name, current, record, source, sourceDate, system, unconfirmed, version } = profile;
  const change =
    may('exchange.manage') && current ? (
      <LinkButton to="/exchange/$profileId/change" params={{ profileId }} variant="default">
        {words.change}
      </LinkButton>
    ) : null;
  return (
    <Stack gap="xl">
      <PageHeader
        title={name}
        lead={`${words.system[system]} · ${words.record[record]} · ${words.edition(version)}`}
        back={<Link to="/exchange">{words.back}</Link>}
        actions={change}
      />
      <Stack gap="xs">
        {current ? null : <StatusMark tone="warn">{words.superseded}</StatusMark>}
        {unconfirmed ? <StatusMark tone="warn">{words.unconfirmedText}</StatusMark> : null}
        <Text>{words.sourceOf(source, sourceDate)}</Text>
      </Stack>
      {current && profile.direction !== 'import' ? <WriteFile profile={profile} /> : null}
      <Layout profile={profile} />
      <Editions profile={profile} />
    </Stack>
  );
}

function Layout({ profile }: { profile: ExchangeProfileDetail }) {
  const words = useMessages().exchange;
  return (
    <Stack component="section" gap="sm" aria-labelledby="layout-title">
      <Title order={2} size="h4" id="layout-title">
        {words.layoutTitle}
      </Title>
      <SimpleTable
        caption={words.layoutCaption}
        items={profile.columns}
        keyOf={({ theirs }) => theirs}
        columns={[
          { id: 'theirs', header: words.layout.theirs, cell: ({ theirs }) => theirs },
          {
            id: 'ours',
            header: words.layout.ours,
            cell: ({ ours, fixed }) => (ours === null ? (fixed ?? words.notOurs) : words.field[ours]),
          },
          {
            id: 'format',
            header: words.layout.format,
            cell: ({ format, codes }) => (codes ? codes.map(words.codeFor).join(', ') : words.format[format]),
          },
        ]}
      />
    </Stack>
  );
}

function Editions({ profile: { id, editions } }: { profile: ExchangeProfileDetail }) {
  const words = useMessages().exchange;
  const locale = useLocale();
  return (
    <Stack component="section" gap="sm" aria-labelledby="editions-title">
      <Title order={2} size="h4" id="editions-title">
        {words.editions}
      </Title>
      <ul>
        {editions.map(({ id: edition, version, createdAt, createdByName }) => (
          <li key={edition}>
            {edition === id ? (
              <strong>{words.edition(version)}</strong>
            ) : (
              <Link to="/exchange/$profileId" params={{ profileId: edition }}>
                {words.edition(version)}
              </Link>
            )}
            {': '}
            {createdByName ? words.writtenBy(createdByName, formatInstant(locale, createdAt)) : words.supplied}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
