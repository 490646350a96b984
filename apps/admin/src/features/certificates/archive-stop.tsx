import type { CertificateDetail } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';

/** Why the signature of a certificate is not archived, where it is not. */
export function ArchiveStopped({ certificate: { archiveStop } }: { certificate: CertificateDetail }) {
  const locale = useLocale();
  const words = useMessages().certificates.archiveStopped;
  if (!archiveStop) return null;
  const { said, subject, since, source } = archiveStop;
  const text =
    said === 'revoked'
      ? words.revoked(subject, since ? formatInstant(locale, since) : '–', source)
      : words.unknown(subject, source);
  return <Text className="k-notice">{text}</Text>;
}
