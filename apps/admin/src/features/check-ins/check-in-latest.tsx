import { formatTime, StatusMark, useLocale, useMessages, useTerms, type Zone } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useConnection } from '../../lib/use-connection.ts';
import { useCheckInCount } from './check-ins.queries.ts';

interface CheckInLatestProps {
  cohortId: string;
  sessionId: string;
  zone: Zone;
}

/** How many are here, and the last few who came in, so that everybody sees that the own scan counted. */
export function CheckInLatest({ cohortId, sessionId, zone }: CheckInLatestProps) {
  const words = useMessages().checkIns.screen;
  const terms = useTerms();
  const locale = useLocale();
  const away = useConnection() === 'offline';
  const { data } = useCheckInCount(cohortId, sessionId);
  return (
    <Stack component="section" gap="sm" aria-labelledby="latest-title">
      <Title order={2} size="h4" id="latest-title">
        {words.latest}
      </Title>
      {away ? <StatusMark tone="info">{words.offline}</StatusMark> : null}
      {data ? (
        <Text fw={600} role="status">
          {words.counted(data.here, data.expected)}
        </Text>
      ) : null}
      {data && data.latest.length === 0 ? <Text c="dimmed">{words.nobody}</Text> : null}
      <ul className="k-check-in-latest">
        {data?.latest.map(({ fullName, at, status }) => (
          <li key={`${fullName} ${at}`}>
            <StatusMark tone={status === 'late' ? 'warn' : 'good'}>
              {fullName}, {formatTime(locale, at, zone)}
              {status === 'late' ? `, ${terms.attendance.late}` : ''}
            </StatusMark>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
