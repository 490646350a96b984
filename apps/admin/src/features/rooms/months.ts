import type { MonthOfUse, Utilisation } from '@kompeten/domain';
import { useLocale, useMessages } from '@kompeten/ui';

/** A row of the picture: a room, or the whole centre. */
export interface UseRow {
  id: string;
  name: string;
  months: readonly MonthOfUse[];
}

/** The rooms of a picture and, last, all of them together. */
export function useRows({ rooms, months }: Utilisation): UseRow[] {
  const words = useMessages().utilisation;
  return [
    ...rooms.map(({ roomId, name, months: own }) => ({ id: roomId, name, months: own })),
    { id: 'all', name: words.all, months },
  ];
}

/** The part of what is available that is used, 0 to 1; null where nothing is available. */
export const shareOf = ({ seatDays, seatDaysUsed }: Pick<MonthOfUse, 'seatDays' | 'seatDaysUsed'>): number | null =>
  seatDays === 0 ? null : seatDaysUsed / seatDays;

/** A year's months added up. */
export const wholeYear = (months: readonly MonthOfUse[]) => ({
  seatDays: months.reduce((sum, each) => sum + each.seatDays, 0),
  seatDaysUsed: months.reduce((sum, each) => sum + each.seatDaysUsed, 0),
});

/** Months, shares and numbers as the reader writes them. */
export function useMonthWords() {
  const locale = useLocale();
  const tag = locale === 'en' ? 'en-GB' : 'id-ID';
  const name = (style: 'short' | 'long') => new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
  const at = (month: number) => new Date(Date.UTC(2026, month - 1, 1));
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(tag);
  return {
    short: (month: number) => name('short').format(at(month)),
    long: (month: number) => name('long').format(at(month)),
    percent: (share: number) => percent.format(share),
    number: (value: number) => number.format(value),
  };
}
