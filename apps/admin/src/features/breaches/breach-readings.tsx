import type { Breach } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useActor } from '../../lib/session.ts';

/** How many were told and have read it, centre by centre; a head goes on to the own people. */
export function BreachReadings({ breach: { id, notices, reading } }: { breach: Breach }) {
  const words = useMessages().breaches;
  const locale = useLocale();
  const { may } = useActor();
  if (notices.told === 0) return null;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <section>
      <Text>{words.noticesGiven(number(notices.told), number(notices.read))}</Text>
      <Text size="sm">{words.noticesHint}</Text>
      {reading.length > 0 ? (
        <>
          <Title order={2} size="h4" mt="md">
            {words.reading.title}
          </Title>
          <ul>
            {reading.map(({ centreId, centreName, told, read }) => (
              <li key={centreId}>
                {may('breach.inform', { centreId }) ? (
                  <Link to="/breaches/$breachId/centres/$centreId" params={{ breachId: id, centreId }}>
                    {words.reading.link(centreName)}
                  </Link>
                ) : (
                  centreName
                )}
                : {words.reading.of(number(read), number(told))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
