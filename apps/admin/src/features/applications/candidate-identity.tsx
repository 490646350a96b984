import { closedStatuses } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Facts } from '../../components/facts.tsx';
import { useIdentityFacts } from '../../components/identity-facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { ErrorState } from '../../components/states.tsx';
import { useCandidateIdentity } from './candidate-identity.queries.ts';

/** On what the identity of a candidate stands (rule 24), and what may be named of it. */
export function CandidateIdentityPart({ applicationId }: { applicationId: string }) {
  const query = useCandidateIdentity(applicationId);
  if (query.isLoadingError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Identity identity={query.data} /> : null;
}

type Named = NonNullable<ReturnType<typeof useCandidateIdentity>['data']>;

function Identity({ identity }: { identity: Named }) {
  const { applicationDesk, enrolments } = useMessages();
  const words = applicationDesk.identity;
  const { voucher: told } = enrolments;
  const { applicationId, status, person, voucher, lacksVoucher } = identity;
  const facts = useIdentityFacts(identity);
  const mayName = person.identityKind === 'none' && !closedStatuses.includes(status);
  return (
    <Stack component="section" gap="sm" aria-labelledby="identity-title">
      <Title order={2} size="h4" id="identity-title">
        {words.title}
      </Title>
      <Facts items={facts} />
      {lacksVoucher ? (
        <div>
          <StatusMark tone="warn">{told.lacking}</StatusMark>
          <Text mt="xs">{told.lackingText}</Text>
        </div>
      ) : null}
      {mayName ? (
        <Group gap="sm">
          <LinkButton
            to="/applications/$applicationId/voucher"
            params={{ applicationId }}
            variant={lacksVoucher ? 'filled' : 'default'}
          >
            {voucher ? told.change : told.record}
          </LinkButton>
          <LinkButton to="/applications/$applicationId/nik" params={{ applicationId }} variant="default">
            {words.nameNik}
          </LinkButton>
        </Group>
      ) : null}
    </Stack>
  );
}
