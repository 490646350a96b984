import { dayOf, listExport } from '../list-export.ts';

export const appeals = listExport({
  list: 'listAppeals',
  name: ({ appeals: { title } }) => title,
  columns: ({ words: { appeals: words, decisionTerms: said } }) => [
    { title: words.columns.number, width: 18, value: ({ number }) => number },
    { title: words.columns.name, width: 34, value: ({ fullName }) => fullName },
    { title: words.facts.scheme, width: 44, value: ({ schemeTitle }) => schemeTitle },
    { title: words.columns.against, width: 22, value: ({ against }) => said.against[against] },
    { title: words.columns.status, width: 26, value: ({ status }) => said.appealStatus[status] },
    { title: words.columns.due, width: 14, value: ({ dueOn }) => dueOn },
  ],
});

export const complaints = listExport({
  list: 'listComplaints',
  name: ({ complaints: { title } }) => title,
  columns: ({ words: { complaints: words } }) => [
    { title: words.columns.number, width: 18, value: ({ number }) => number },
    { title: words.columns.kind, width: 24, value: ({ kind }) => words.kinds[kind] },
    { title: words.columns.holder, width: 34, value: ({ about }) => about },
    { title: words.columns.status, width: 18, value: ({ status }) => words.status[status] },
    { title: words.columns.filed, width: 14, value: ({ filedAt }) => dayOf(filedAt) },
  ],
});
