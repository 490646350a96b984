import '../../components/pages.css';
import type { Utilisation } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { shareOf, useMonthWords, useRows, wholeYear } from './months.ts';

/** The same picture in figures: a room a row, a month a column, and the year. */
export function UseTable({ picture }: { picture: Utilisation }) {
  const words = useMessages().utilisation;
  const tell = useMonthWords();
  const rows = useRows(picture);
  const told = (share: number | null) => (share === null ? words.closed : tell.percent(share));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, since the section around it is the landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="k-table-frame" role="group" aria-label={words.caption(picture.year)} tabIndex={0}>
      <table className="k-table">
        <caption className="k-visually-hidden">{words.caption(picture.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.room}</th>
            {picture.months.map(({ month }) => (
              <th key={month} scope="col">
                <abbr title={tell.long(month)}>{tell.short(month)}</abbr>
              </th>
            ))}
            <th scope="col">{words.whole}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, months }) => {
            const year = wholeYear(months);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {months.map((month) => (
                  <td key={month.month}>{told(shareOf(month))}</td>
                ))}
                <td>{`${told(shareOf(year))} (${words.of(tell.number(year.seatDaysUsed), tell.number(year.seatDays))})`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
