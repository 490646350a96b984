import { addressOf, certificates } from '@kompeten/contract';
import type { CertificateDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { CopyIcon, DownloadIcon, ExternalLinkIcon } from 'lucide-react';
import { announce } from '../../lib/announce.tsx';
import { verificationAddress, verificationPath } from './verification-address.ts';

/** The signed file, and the public page that its QR leads to. */
export function CertificateFiles({ certificate: { id, code, issuedOn } }: { certificate: CertificateDetail }) {
  const words = useMessages().certificates;
  const address = verificationAddress(code);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    announce(words.copied);
  };
  return (
    <section aria-labelledby="files-title">
      <Stack gap="sm">
        <Title order={2} size="h4" id="files-title">
          {words.files}
        </Title>
        <Group gap="sm">
          {issuedOn ? (
            <Button
              component="a"
              href={addressOf('/api/v1', certificates.downloadCertificate, { params: { certificateId: id } })}
              leftSection={<DownloadIcon size={18} aria-hidden />}
            >
              {words.download}
            </Button>
          ) : null}
          <Button
            component="a"
            variant="default"
            href={verificationPath(code)}
            leftSection={<ExternalLinkIcon size={18} aria-hidden />}
          >
            {words.verify}
          </Button>
        </Group>
        <Text size="sm">
          {words.facts.link}: <a href={verificationPath(code)}>{address}</a>
        </Text>
        {'clipboard' in navigator ? (
          <Button
            variant="subtle"
            size="compact-md"
            w="fit-content"
            onClick={() => void copy()}
            leftSection={<CopyIcon size={16} aria-hidden />}
          >
            {words.copyLink}
          </Button>
        ) : null}
      </Stack>
    </section>
  );
}
