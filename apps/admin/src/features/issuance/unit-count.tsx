import type { CertifiedUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';

interface UnitCountProps {
  units: readonly CertifiedUnit[];
  attendancePercent: number | null;
}

/** The results of one person in a few words: units competent and attendance. */
export function UnitCount({ units, attendancePercent }: UnitCountProps) {
  const words = useMessages().issuance;
  const competent = units.filter(({ result }) => result === 'K').length;
  const parts = [`${words.columns.units}: ${words.unitsOf(competent, units.length)}`];
  if (attendancePercent !== null) parts.push(`${words.columns.attendance}: ${words.percent(attendancePercent)}`);
  return (
    <Text span c="dimmed" size="sm">
      {parts.join(' · ')}
    </Text>
  );
}
