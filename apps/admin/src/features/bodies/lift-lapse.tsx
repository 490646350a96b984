import { LiftQuery } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, TextInput, Title } from '@mantine/core';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useLiftLapse } from './bodies.queries.ts';

/** Attaches BNSP's letter to a licence that has lapsed (rule 4); the number and the day come first. */
export function LiftLapse({ bodyId, licenceId }: { bodyId: string; licenceId: string }) {
  const words = useMessages().bodies.lift;
  const explain = useExplain();
  const lift = useLiftLapse();
  const [query, setQuery] = useTyped('letter', { letterNumber: '', until: '' });
  const ready = LiftQuery.safeParse(query).success;
  const attach = (file: File) =>
    lift.mutate(
      { params: { bodyId, licenceId }, query, file, fileName: file.name },
      { onSuccess: () => announce(words.done) },
    );
  return (
    <Stack component="section" gap="sm" className="k-narrow">
      <Title order={4} size="h6">
        {words.title}
      </Title>
      <Text size="sm">{words.lead}</Text>
      <TextInput
        label={words.letterNumber}
        maxLength={100}
        value={query.letterNumber}
        onChange={({ currentTarget }) => setQuery({ ...query, letterNumber: currentTarget.value })}
      />
      <TextInput
        label={words.until}
        type="date"
        value={query.until}
        onChange={({ currentTarget }) => setQuery({ ...query, until: currentTarget.value })}
      />
      <FileDrop
        label={words.file}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        disabled={!ready || lift.isPending}
        error={lift.error ? explain(lift.error) : null}
        onFile={attach}
      />
    </Stack>
  );
}
