import { listExport } from '../list-export.ts';

export const standards = listExport({
  list: 'listStandards',
  name: ({ standards: { title } }) => title,
  columns: ({ words: { standards: words } }) => [
    { title: words.columns.title, width: 60, value: ({ title }) => title },
    { title: words.columns.decree, width: 44, value: ({ decree }) => decree },
    { title: words.columns.units, width: 10, value: ({ unitCount }) => unitCount },
  ],
});

export const competencyUnits = listExport({
  list: 'listCompetencyUnits',
  name: ({ competencies: { title } }) => title,
  columns: ({ words: { competencies: words } }) => [
    { title: words.columns.code, width: 24, value: ({ code }) => code },
    { title: words.columns.title, width: 60, value: ({ title }) => title },
    { title: words.columns.source, width: 50, value: ({ decree, standardTitle }) => decree ?? standardTitle },
    { title: words.columns.elements, width: 10, value: ({ elements }) => elements.length },
  ],
});

export const schemes = listExport({
  list: 'listSchemes',
  name: ({ schemes: { title } }) => title,
  columns: ({ words: { schemes: words }, terms }) => [
    { title: words.columns.code, width: 24, value: ({ code }) => code },
    { title: words.columns.title, width: 60, value: ({ title }) => title },
    { title: words.columns.kind, width: 16, value: ({ kind }) => terms.schemeKind[kind] },
    {
      title: words.columns.versions,
      width: 24,
      value: ({ versions }) => versions.map(({ label }) => label).join(', '),
    },
  ],
});

export const curricula = listExport({
  list: 'listCurricula',
  name: ({ curricula: { title } }) => title,
  columns: ({ words: { curricula: words }, terms }) => [
    { title: words.columns.title, width: 50, value: ({ title }) => title },
    { title: words.columns.edition, width: 10, value: ({ edition }) => edition },
    { title: words.columns.centre, width: 36, value: ({ centreName }) => centreName ?? words.national },
    { title: words.columns.units, width: 10, value: ({ units }) => units.length },
    { title: words.columns.hours, width: 10, value: ({ lessonHours }) => lessonHours },
    { title: words.columns.status, width: 18, value: ({ status }) => terms.status[status] },
  ],
});

export const topUpNeeds = listExport({
  list: 'listTopUpNeeds',
  name: ({ programmes: { topUpCaption } }) => topUpCaption,
  columns: ({ words: { programmes: words } }) => [
    { title: words.topUpColumns.name, width: 34, value: ({ fullName }) => fullName },
    {
      title: words.topUpColumns.cohort,
      width: 44,
      value: ({ cohortTitle, edition }) => words.trainedIn(cohortTitle, edition),
    },
    { title: words.topUpColumns.certificate, width: 34, value: ({ certificateNumber }) => certificateNumber },
    {
      title: words.topUpColumns.missing,
      width: 60,
      value: ({ missing }) => missing.map(({ title }) => title).join('; '),
    },
    { title: words.topUpColumns.hours, width: 10, value: ({ lessonHours }) => lessonHours },
  ],
});
