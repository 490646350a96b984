/** Sentences about how far the rooms of a centre are used. */
export const utilisation = {
  title: 'Use of rooms',
  lead: (centre: string) => `Seats × days used at ${centre}, against what is available`,
  year: 'Year',
  strip: (name: string) => `Use of ${name} by month`,
  all: 'The whole centre',
  cell: (month: string, percent: string, used: string, available: string) =>
    `${month}: ${percent}, ${used} of ${available} seat-days`,
  legend: 'The darker, the more used; the figures stand in the table below.',
  caption: (year: number) => `Per cent of seat-days used in ${year}`,
  room: 'Room',
  whole: 'The year',
  of: (used: string, available: string) => `${used} / ${available}`,
  closed: 'closed',
  empty: 'No rooms to count yet',
  emptyText: 'Add rooms, then plan sessions in them.',
  explained: 'Available: seats times open days. Used: the people of the largest session of a day, at most the seats.',
};
