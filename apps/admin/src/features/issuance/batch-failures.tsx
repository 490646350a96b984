import type { IssuanceBatch } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';

/** Who got no certificate, and why. */
export function BatchFailures({ failed }: { failed: IssuanceBatch['failed'] }) {
  const words = useMessages().issuance;
  const locale = useLocale();
  if (failed.length === 0) return null;
  return (
    <section>
      <StatusMark tone="bad">{words.failures(failed.length)}</StatusMark>
      <Text>{words.failuresText}</Text>
      <ul>
        {failed.map(({ enrolmentId, fullName, code }) => (
          <li key={enrolmentId}>
            <strong>{fullName}</strong>: {explain(locale, code as never, {} as never)}
          </li>
        ))}
      </ul>
    </section>
  );
}
