import './utilisation.css';
import type { MonthOfUse, Utilisation } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { shareOf, useMonthWords, useRows } from './months.ts';

/** How many shades a strip has. */
const SHADES = 5;
const shadeOf = (share: number | null) => (share === null ? 'none' : String(Math.ceil(Math.min(1, share) * SHADES)));

/** A strip of twelve months for each room: the darker, the more used. The table beneath says the same in figures. */
export function HeatStrips({ picture }: { picture: Utilisation }) {
  const words = useMessages().utilisation;
  const tell = useMonthWords();
  const rows = useRows(picture);
  const label = ({ month, seatDays, seatDaysUsed }: MonthOfUse) => {
    const share = shareOf({ seatDays, seatDaysUsed });
    const percent = share === null ? words.closed : tell.percent(share);
    return words.cell(tell.long(month), percent, tell.number(seatDaysUsed), tell.number(seatDays));
  };
  return (
    <div>
      <div className="k-strips">
        {rows.map(({ id, name, months }) => (
          <figure key={id} aria-label={words.strip(name)}>
            <figcaption>{name}</figcaption>
            <ol>
              {months.map((month) => (
                <li key={month.month} data-shade={shadeOf(shareOf(month))} title={label(month)}>
                  <span aria-hidden="true">{tell.short(month.month).slice(0, 3)}</span>
                  <span className="k-visually-hidden">{label(month)}</span>
                </li>
              ))}
            </ol>
          </figure>
        ))}
      </div>
      <Text size="sm" c="dimmed" mt="xs">
        {words.legend}
      </Text>
    </div>
  );
}
