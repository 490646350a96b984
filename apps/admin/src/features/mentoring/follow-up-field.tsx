import type { FollowUp } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { NativeSelect } from '@mantine/core';

interface FollowUpFieldProps {
  followUps: readonly FollowUp[];
  value: number | '';
  onChange(months: number | ''): void;
}

/** Which dated follow-up a visit stands for, among those that are still open. */
export function FollowUpField({ followUps, value, onChange }: FollowUpFieldProps) {
  const words = useMessages().mentoring;
  const locale = useLocale();
  const open = followUps.filter(({ state }) => state !== 'done');
  return (
    <NativeSelect
      id="followUpMonths"
      label={words.visits.standsFor}
      value={String(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? '' : Number(currentTarget.value))}
      data={[
        { value: '', label: words.visits.noFollowUp },
        ...open.map(({ months, dueOn }) => ({
          value: String(months),
          label: `${words.followUps.after(months)}, ${formatDay(locale, dueOn)}`,
        })),
      ]}
    />
  );
}
