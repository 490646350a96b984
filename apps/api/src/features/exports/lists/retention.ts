import { listExport } from '../list-export.ts';

export const retentionRuns = listExport({
  list: 'listRetentionRuns',
  name: ({ retention: { title } }) => title,
  columns: ({ words: { retention: words } }) => [
    { title: words.run.at, width: 26, value: ({ startedAt }) => startedAt },
    { title: words.run.end, width: 26, value: ({ finishedAt }) => finishedAt ?? words.running },
    {
      title: words.run.due,
      width: 60,
      value: ({ reports }) => reports.map(({ part, due }) => words.runLine(words.names[part], String(due))).join('; '),
    },
    {
      title: words.run.erased,
      width: 60,
      value: ({ reports }) =>
        reports.map(({ part, erased }) => words.runLine(words.names[part], String(erased))).join('; '),
    },
    {
      title: words.run.held,
      width: 60,
      value: ({ reports }) =>
        reports
          .flatMap(({ part, held }) =>
            held.map(({ reason, count }) => words.heldOf(words.names[part], String(count), words.reasons[reason])),
          )
          .join('; '),
    },
  ],
});
