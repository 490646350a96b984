import type { IssuanceBatch } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';

/** Who got no certificate, and why. */
export function BatchFailures({ failed }: { failed: IssuanceBatch['failed'] }) {
  const words = useMessages().issuance;
  if (failed.length === 0) return null;
  return (
    <section>
      <StatusMark tone="bad">{words.failures(failed.length)}</StatusMark>
      <Text>{words.failuresText}</Text>
      <ul>
        {failed.map(({ enrolmentId, fullName, code }) => (
          <li key={enrolmentId}>
            <strong>{fullName}</strong>: {words.why(code)}
          </li>
        ))}
      </ul>
    </section>
  );
}
