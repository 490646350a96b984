import { listExport } from '../list-export.ts';

export const cohorts = listExport({
  list: 'listCohorts',
  name: ({ cohorts: { title } }) => title,
  columns: ({ words: { cohorts: words, shell }, terms }) => [
    { title: words.columns.title, width: 36, value: ({ title }) => title },
    { title: words.columns.centre, width: 36, value: ({ centreName }) => centreName },
    { title: words.facts.curriculum, width: 36, value: ({ curriculumTitle }) => curriculumTitle },
    { title: shell.list.from, width: 14, value: ({ startsOn }) => startsOn },
    { title: shell.list.until, width: 14, value: ({ endsOn }) => endsOn },
    { title: shell.list.taken, width: 12, value: ({ seatsTaken }) => seatsTaken },
    { title: words.columns.seats, width: 12, value: ({ capacity }) => capacity },
    { title: words.columns.status, width: 18, value: ({ status }) => terms.status[status] },
  ],
});

/** People of a cohort; of a document no more than its last four digits. */
export const roster = listExport({
  list: 'listEnrolments',
  name: ({ enrolments: { title } }) => title,
  columns: ({ words: { enrolments: words, shell }, terms }) => [
    { title: shell.list.number, width: 8, value: ({ rosterNumber }) => rosterNumber },
    { title: words.columns.name, width: 36, value: ({ person }) => person.fullName },
    { title: words.columns.identity, width: 14, value: ({ person }) => terms.identityKind[person.identityKind] },
    { title: shell.list.lastFour, width: 14, value: ({ person }) => person.identityLast4 },
    { title: words.columns.cooperative, width: 44, value: ({ cooperativeName }) => cooperativeName },
    {
      title: shell.list.role,
      width: 22,
      value: ({ cooperativeRole }) => cooperativeRole && terms.cooperativeRole[cooperativeRole],
    },
    { title: words.columns.status, width: 18, value: ({ status }) => terms.status[status] },
  ],
});

export const certificates = listExport({
  list: 'listCertificates',
  name: ({ certificates: { title } }) => title,
  columns: ({ words: { certificates: words, shell }, terms }) => [
    { title: words.columns.holder, width: 36, value: ({ holderName }) => holderName },
    { title: words.columns.number, width: 34, value: ({ number }) => number },
    { title: shell.list.code, width: 22, value: ({ code }) => code },
    { title: words.columns.kind, width: 26, value: ({ kind }) => terms.certificateKind[kind] },
    { title: words.columns.title, width: 44, value: ({ title }) => title },
    { title: words.columns.issuedOn, width: 14, value: ({ issuedOn }) => issuedOn },
    { title: shell.list.until, width: 14, value: ({ validUntil }) => validUntil },
    { title: words.columns.status, width: 18, value: ({ status }) => terms.status[status] },
  ],
});
