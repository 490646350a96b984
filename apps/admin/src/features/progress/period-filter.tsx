import { PeriodName, periodNames } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useListAddress } from '../../lib/list-address.ts';
import { today } from '../../lib/today.ts';

const SPAN = 'span';
const YEARS = 4;

/** Which days are counted: a year, a quarter, or those between two days; it stands in the address. */
export function PeriodFilter() {
  const words = useMessages().progress.quality.period;
  const { address, change } = useListAddress();
  const { from, until } = address;
  const spans = from !== undefined || until !== undefined;
  const day = today();
  const year = day.slice(0, 4);
  const choose = (chosen: string) =>
    chosen === SPAN
      ? change({ period: undefined, from: `${year}-01-01`, until: day })
      : change({ period: chosen === year ? undefined : chosen, from: undefined, until: undefined });
  const field = (name: 'from' | 'until') => ({
    value: address[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        size="md"
        label={words.label}
        value={spans ? SPAN : (address.period ?? year)}
        onChange={(event) => choose(event.currentTarget.value)}
        data={useChoices(day, address.period)}
      />
      {spans ? <TextInput type="date" size="md" label={words.from} {...field('from')} /> : null}
      {spans ? <TextInput type="date" size="md" label={words.until} {...field('until')} /> : null}
    </Group>
  );
}

/** The years and quarters of late, whichever the address names, and the way to two days. */
function useChoices(day: string, named: string | undefined) {
  const words = useMessages().progress.quality.period;
  const names = periodNames(day, YEARS);
  const older = PeriodName.safeParse(named).data;
  const all = older === undefined || names.includes(older) ? names : [...names, older];
  const labelOf = (name: PeriodName) => {
    const [year = '', quarter] = name.split('-Q');
    if (quarter) return words.quarter(quarter, year);
    return name === day.slice(0, 4) ? words.running(year) : year;
  };
  return [...all.map((value) => ({ value, label: labelOf(value) })), { value: SPAN, label: words.span }];
}
