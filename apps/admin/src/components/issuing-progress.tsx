import { useLocale, useMessages } from '@kompeten/ui';
import { Group, Text } from '@mantine/core';
import { ratePerSecond, timeLeft } from '../lib/time-left.ts';
import { ProgressBar } from './progress-bar.tsx';

interface IssuingProgressProps {
  label: string;
  issued: number;
  total: number;
  /** Certificates a second, and the seconds left at that rate; null while unknown. */
  pace: { ratePerSecond: number | null; secondsLeft: number | null };
  /** What keeps it from having begun, if something does. */
  notBegun?: string | undefined;
}

/** How many certificates are signed, how fast it goes, and how long it will take. */
export function IssuingProgress({ label, issued, total, pace, notBegun }: IssuingProgressProps) {
  const words = useMessages().issuance;
  const locale = useLocale();
  return (
    <>
      <ProgressBar label={label} done={issued} total={total} />
      <Group gap="lg" c="dimmed">
        {notBegun ? <Text>{notBegun}</Text> : null}
        {pace.ratePerSecond ? <Text>{words.rate(ratePerSecond(locale, pace.ratePerSecond))}</Text> : null}
        {pace.secondsLeft ? <Text>{words.secondsLeft(timeLeft(locale, pace.secondsLeft))}</Text> : null}
      </Group>
    </>
  );
}
