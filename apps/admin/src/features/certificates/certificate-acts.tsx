import type { CertificateDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';
import { changeKinds, isPossible, isReducible, permissionFor, subjectFor } from './change-kinds.ts';

/** The legal acts that are open now for this person. */
export function CertificateActs({ certificate }: { certificate: CertificateDetail }) {
  const { certificates: words, certificateReduction: reduction } = useMessages();
  const { may } = useActor();
  const kinds = changeKinds.filter(
    (kind) => isPossible(kind, certificate) && may(permissionFor(kind), subjectFor(kind, certificate)),
  );
  const reducible =
    isReducible(certificate) && may('certificate.request_change', subjectFor('replacement', certificate));
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="acts-title">
      <Stack gap="sm">
        <Title order={2} size="h4" id="acts-title">
          {words.acts}
        </Title>
        <Text size="sm" c="dimmed">
          {words.actsText}
        </Text>
        <Group gap="sm">
          {kinds.map((kind) => (
            <LinkButton
              key={kind}
              variant="outline"
              color={kind === 'revocation' ? 'bad' : 'brand'}
              to="/certificates/$certificateId/changes/$kind"
              params={{ certificateId: certificate.id, kind }}
            >
              {words.act[kind]}
            </LinkButton>
          ))}
          {reducible ? (
            <LinkButton
              variant="outline"
              to="/certificates/$certificateId/reduction"
              params={{ certificateId: certificate.id }}
            >
              {reduction.act}
            </LinkButton>
          ) : null}
        </Group>
      </Stack>
    </section>
  );
}
