/** What waits on the first page for those whose work lies in no other list. */
export const workqueue = {
  region: {
    title: (region: string) => `Progress of ${region}`,
    nation: 'Indonesia',
    managers: (certified: number, all: number) => `${certified} of ${all} cooperatives have a certified manager`,
    people: (trained: number, certified: number) => `${trained} people trained, ${certified} certified competent`,
    seats: (used: number, all: number) => `${used} of ${all} training seats filled`,
    untouched: (count: number) => `${count} regions have cooperatives, and nobody is trained there yet`,
    open: 'See it region by region',
  },
  late: {
    title: 'Issued long after the training',
    line: (days: number) => `Requested ${days} days beyond the time`,
    by: (name: string | null) => (name ? `by ${name}` : ''),
  },
  cooperative: {
    people: (trained: number, assessed: number, certified: number) =>
      `${trained} people trained, ${assessed} assessed, ${certified} certified competent`,
    untrained: (count: number) => `${count} office holders are not trained yet`,
    expires: (name: string) => `The certificate of ${name} expires soon`,
    until: 'Until',
  },
  nominate: {
    title: 'Trainings that take nominations',
    line: (title: string) => `Nominate people: ${title}`,
    seats: (left: number) => (left > 0 ? `${left} seats left` : 'full, with a waitlist'),
  },
  applicants: {
    title: 'Applicants to be looked at',
    line: (count: number, cohort: string) => `${count} applicants, ${cohort}`,
  },
};
