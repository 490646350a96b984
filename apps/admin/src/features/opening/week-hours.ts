import type { OpeningHours } from '@kompeten/domain';

/** The two spans that a day of the form has: before and after a break. */
export interface DayHours {
  from: string;
  until: string;
  againFrom: string;
  againUntil: string;
}

const blank: DayHours = { from: '', until: '', againFrom: '', againUntil: '' };

/** The days of the week, Monday first, as a form shows their hours; more than two spans a day are joined to the last. */
export function weekOf(hours: readonly OpeningHours[]): DayHours[] {
  return Array.from({ length: 7 }, (_, index) => {
    const own = hours
      .filter(({ weekday }) => weekday === index + 1)
      .sort((one, other) => one.from.localeCompare(other.from));
    const [first, second] = own;
    return {
      ...blank,
      ...(first && { from: first.from, until: first.until }),
      ...(second && { againFrom: second.from, againUntil: own.at(-1)?.until ?? second.until }),
    };
  });
}

/** What a form says of the week; days left empty are closed. */
export function hoursOf(week: readonly DayHours[]): OpeningHours[] {
  return week.flatMap(({ from, until, againFrom, againUntil }, index) => {
    const span = (start: string, end: string) =>
      start || end ? [{ weekday: index + 1, from: start, until: end }] : [];
    return [...span(from, until), ...span(againFrom, againUntil)];
  });
}
