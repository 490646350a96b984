import type { BadKey, Reissue } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

/** Who approved which list, and the keys that are the cause. */
export function ReissueFacts({ reissue }: { reissue: Reissue }) {
  const words = useMessages().reissues;
  const { startedBy, startedAt, finishedAt, listHash, keys } = reissue;
  const hash = (
    <>
      <code>{listHash}</code>
      <Text size="sm" c="dimmed">
        {words.copyHint}
      </Text>
    </>
  );
  return (
    <Stack gap="lg">
      <Facts
        items={[
          { name: words.facts.approvedBy, value: startedBy.join(', ') },
          { name: words.facts.started, value: <DateText value={startedAt} /> },
          ...(finishedAt ? [{ name: words.facts.finished, value: <DateText value={finishedAt} /> }] : []),
          { name: words.facts.listHash, value: hash },
        ]}
      />
      <section aria-labelledby="keys-title">
        <Title order={2} size="h4" id="keys-title" mb="sm">
          {words.keysTitle}
        </Title>
        {keys.length === 0 ? <Text>{words.noKeys}</Text> : null}
        <Stack gap="md">
          {keys.map((key) => (
            <KeyFacts key={key.key} badKey={key} />
          ))}
        </Stack>
      </section>
    </Stack>
  );
}

function KeyFacts({ badKey: { kind, key, from, reason } }: { badKey: BadKey }) {
  const words = useMessages().reissues;
  return (
    <Facts
      items={[
        { name: words.keyKinds[kind], value: <code>{key}</code> },
        { name: words.facts.from, value: <DateText value={from} /> },
        { name: words.facts.reason, value: reason },
      ]}
    />
  );
}
