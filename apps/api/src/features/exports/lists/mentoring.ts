import { listExport } from '../list-export.ts';

export const mentorships = listExport({
  list: 'listMentorships',
  name: ({ mentoring: { title } }) => title,
  columns: ({ words: { mentoring: words, shell } }) => [
    { title: words.columns.cooperative, width: 44, value: ({ cooperativeName }) => cooperativeName },
    { title: words.columns.mentor, width: 30, value: ({ mentorName }) => mentorName },
    { title: shell.list.from, width: 14, value: ({ startsOn }) => startsOn },
    { title: words.columns.status, width: 16, value: ({ status }) => words.status[status] },
    { title: words.columns.lastVisit, width: 18, value: ({ lastVisitOn }) => lastVisitOn },
    { title: words.columns.tasks, width: 16, value: ({ openTasks }) => openTasks },
    { title: words.columns.jobs, width: 12, value: ({ jobs }) => jobs },
  ],
});

export const placements = listExport({
  list: 'listPlacements',
  name: ({ mentoring: { placements } }) => placements.title,
  columns: ({ words: { mentoring, shell } }) => {
    const words = mentoring.placements;
    return [
      { title: words.columns.title, width: 40, value: ({ title }) => title },
      { title: words.columns.kind, width: 14, value: ({ kind }) => words.kinds[kind] },
      { title: words.columns.person, width: 32, value: ({ personName }) => personName },
      { title: mentoring.columns.cooperative, width: 44, value: ({ cooperativeName }) => cooperativeName },
      { title: shell.list.from, width: 14, value: ({ startedOn }) => startedOn },
      { title: shell.list.until, width: 14, value: ({ endedOn }) => endedOn },
      { title: words.columns.jobs, width: 14, value: ({ jobs }) => jobs },
      { title: words.columns.status, width: 20, value: ({ status }) => words.status[status] },
    ];
  },
});
