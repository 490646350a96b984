import { dayOf, listExport } from '../list-export.ts';

export const dataRequests = listExport({
  list: 'listDataRequests',
  name: ({ dataRights: { title } }) => title,
  columns: ({ words: { dataRights: words } }) => [
    { title: words.columns.holder, width: 34, value: ({ holderName }) => holderName },
    { title: words.columns.kind, width: 30, value: ({ kind }) => words.kinds[kind] },
    { title: words.columns.status, width: 20, value: ({ status }) => words.status[status] },
    { title: words.columns.due, width: 26, value: ({ dueAt }) => dueAt },
  ],
});

export const breaches = listExport({
  list: 'listBreaches',
  name: ({ breaches: { title } }) => title,
  columns: ({ words: { breaches: words } }) => [
    { title: words.columns.title, width: 44, value: ({ title }) => title },
    { title: words.columns.status, width: 26, value: ({ status }) => words.status[status] },
    { title: words.columns.found, width: 26, value: ({ foundAt }) => foundAt },
    { title: words.columns.due, width: 26, value: ({ dueAt }) => dueAt },
    { title: words.columns.people, width: 14, value: ({ people }) => people },
    { title: words.columns.data, width: 60, value: ({ data }) => data.map((one) => words.data[one]).join(', ') },
  ],
});

export const breachPeople = listExport({
  list: 'listBreachPeople',
  name: ({ breaches: { people } }) => people.title,
  columns: ({ words: { breaches } }) => {
    const { columns } = breaches.people;
    return [
      { title: columns.name, width: 40, value: ({ fullName }) => fullName },
      { title: columns.cohort, width: 40, value: ({ cohortTitle }) => cohortTitle },
      { title: columns.cooperative, width: 40, value: ({ cooperativeName }) => cooperativeName },
      { title: columns.read, width: 14, value: ({ readAt }) => dayOf(readAt) },
    ];
  },
});
