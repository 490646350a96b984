import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Table, Text } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useAccessTokens, useDeleteAccessToken } from './identity.queries.ts';
import { NewAccessTokenForm } from './new-access-token-form.tsx';

/** The person's tokens for scripts, and the form for a new one. */
export function AccessTokens() {
  const words = useFieldMessages().shell.tokens;
  const tokens = useAccessTokens();
  const remove = useDeleteAccessToken();
  return (
    <Stack gap="md">
      {tokens.isPending ? <LoadingState lines={2} /> : null}
      {tokens.isError ? <ErrorState error={tokens.error} onRetry={() => tokens.refetch()} /> : null}
      {tokens.data?.items.length === 0 ? <Text>{words.none}</Text> : null}
      {tokens.data && tokens.data.items.length > 0 ? (
        <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table>
            <caption className="k-visually-hidden">{words.title}</caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.name}</Table.Th>
                <Table.Th>{words.expiresOn}</Table.Th>
                <Table.Th>{words.lastUsed}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {tokens.data.items.map((token) => (
                <Table.Tr key={token.id}>
                  <Table.Td>{token.name}</Table.Td>
                  <Table.Td>
                    <DateText value={token.expiresOn} />
                  </Table.Td>
                  <Table.Td>{token.lastUsedAt ? <DateText value={token.lastUsedAt} /> : words.never}</Table.Td>
                  <Table.Td ta="end">
                    <Button
                      variant="subtle"
                      color="bad"
                      aria-label={words.removeToken(token.name)}
                      onClick={() => remove.mutate({ params: { tokenId: token.id } })}
                    >
                      {words.remove}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      <NewAccessTokenForm />
    </Stack>
  );
}
