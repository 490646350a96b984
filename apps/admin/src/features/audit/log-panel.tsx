import { audit } from '@kompeten/contract';
import type { LogState } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Anchor, Code, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';

/** How the transparency log stands, and how an auditor checks all of it without taking our word; folded away above the trail. */
export function LogPanel() {
  const words = useMessages().audit.log;
  const query = useQuery(queryOf(audit.getLogState, {}));
  return (
    <details className="k-details">
      <summary>{words.title}</summary>
      <Stack gap="xs" mt="xs">
        <Text c="dimmed">{words.lead}</Text>
        {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
        {query.data ? <Standing state={query.data} /> : query.isPending ? <LoadingState lines={2} /> : null}
      </Stack>
    </details>
  );
}

function Standing({ state: { size, waiting, signedAt, checkpoint, verifierKey } }: { state: LogState }) {
  const words = useMessages().audit.log;
  const locale = useLocale();
  return (
    <>
      <Facts
        items={[
          { name: words.size, value: formatNumber(locale, size) },
          { name: words.waiting, value: formatNumber(locale, waiting) },
          { name: words.signedAt, value: signedAt ? <DateText value={signedAt} /> : words.none },
          { name: words.key, value: <Code>{verifierKey}</Code> },
        ]}
      />
      <Text>{words.keep}</Text>
      {checkpoint ? <Anchor href="/log/checkpoint">{words.download}</Anchor> : null}
      <Text>
        {words.verify} <Code>{words.command}</Code>
      </Text>
    </>
  );
}
