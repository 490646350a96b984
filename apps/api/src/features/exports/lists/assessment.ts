import { dayOf, listExport } from '../list-export.ts';

export const applications = listExport({
  list: 'listApplications',
  name: ({ assessmentApplications: { title } }) => title,
  columns: ({ words: { assessmentApplications: words } }) => [
    { title: words.columns.number, width: 18, value: ({ number }) => number },
    { title: words.columns.person, width: 34, value: ({ fullName }) => fullName },
    { title: words.columns.scheme, width: 44, value: ({ schemeTitle }) => schemeTitle },
    { title: words.columns.status, width: 22, value: ({ status }) => words.names.status[status] },
    { title: words.columns.submitted, width: 14, value: ({ submittedAt }) => dayOf(submittedAt) },
    { title: words.columns.assessor, width: 34, value: ({ assessorName }) => assessorName },
  ],
});

export const assessmentSessions = listExport({
  list: 'listAssessmentSessions',
  name: ({ assessmentSessions: { title } }) => title,
  columns: ({ words: { assessmentSessions: words } }) => [
    { title: words.columns.title, width: 36, value: ({ title }) => title },
    { title: words.columns.scheme, width: 44, value: ({ schemeTitle }) => schemeTitle },
    { title: words.columns.site, width: 36, value: ({ siteName }) => siteName },
    { title: words.columns.when, width: 14, value: ({ startsAt }) => dayOf(startsAt) },
    { title: words.columns.people, width: 10, value: ({ candidates }) => candidates },
    { title: words.columns.status, width: 18, value: ({ status }) => words.names.session[status] },
  ],
});

export const assessors = listExport({
  list: 'listAssessors',
  name: ({ bodies: { assessors } }) => assessors,
  columns: ({ words: { bodies: words, shell } }) => [
    { title: words.assessorColumns.name, width: 34, value: ({ fullName }) => fullName },
    { title: words.assessorColumns.met, width: 24, value: ({ metNumber }) => metNumber },
    { title: words.columns.name, width: 36, value: ({ bodyName }) => bodyName },
    { title: words.columns.region, width: 26, value: ({ regionName }) => regionName },
    { title: shell.list.until, width: 14, value: ({ validUntil }) => validUntil },
    {
      title: words.assessorColumns.schemes,
      width: 50,
      value: ({ authorisations }) =>
        authorisations.map(({ schemeCode, label }) => `${schemeCode} (${label})`).join(', '),
    },
  ],
});

export const bodies = listExport({
  list: 'listBodies',
  name: ({ bodies: { title } }) => title,
  columns: ({ words: { bodies: words } }) => [
    { title: words.columns.name, width: 44, value: ({ name }) => name },
    { title: words.columns.kind, width: 16, value: ({ kind }) => words.kind[kind] },
    { title: words.columns.region, width: 28, value: ({ regionName }) => regionName },
  ],
});

export const panels = listExport({
  list: 'listPanels',
  name: ({ decisions: { title } }) => title,
  columns: ({ words: { decisions: words, decisionTerms: said } }) => [
    { title: words.columns.session, width: 36, value: ({ sessionTitle }) => sessionTitle },
    { title: words.columns.scheme, width: 44, value: ({ schemeTitle }) => schemeTitle },
    { title: words.columns.meetsOn, width: 14, value: ({ meetsOn }) => meetsOn },
    { title: words.columns.status, width: 18, value: ({ status }) => said.panelStatus[status] },
    {
      title: words.columns.decided,
      width: 22,
      value: ({ decided, candidates }) => words.decidedOf(decided, candidates),
    },
  ],
});

export const instrumentSets = listExport({
  list: 'listInstrumentSets',
  name: ({ instruments: { title } }) => title,
  columns: ({ words: { instruments: words } }) => [
    {
      title: words.columns.title,
      width: 44,
      value: ({ title, versionNo }) => `${title} (${words.versionNo(versionNo)})`,
    },
    {
      title: words.columns.scheme,
      width: 50,
      value: ({ schemeTitle, schemeLabel }) => `${schemeTitle} (${schemeLabel})`,
    },
    { title: words.columns.status, width: 18, value: ({ status }) => words.status[status] },
    { title: words.columns.items, width: 10, value: ({ items }) => items },
  ],
});

export const certificateCare = listExport({
  list: 'listCertificateCare',
  name: ({ renewals: { title } }) => title,
  columns: ({ words: { renewals: words } }) => [
    { title: words.columns.holder, width: 34, value: ({ holderName }) => holderName },
    { title: words.columns.title, width: 44, value: ({ title }) => title },
    { title: words.columns.validUntil, width: 14, value: ({ validUntil }) => validUntil },
    { title: words.columns.way, width: 50, value: ({ way, renewalOpensOn }) => words.way[way](renewalOpensOn ?? '') },
  ],
});

export const conflicts = listExport({
  list: 'listConflicts',
  name: ({ conflicts: { title } }) => title,
  columns: ({ words: { conflicts: words } }) => [
    { title: words.columns.declarant, width: 34, value: ({ declarantName }) => declarantName },
    { title: words.columns.subject, width: 34, value: ({ subjectName }) => subjectName },
    {
      title: words.columns.kind,
      width: 40,
      value: ({ kind, note }) => (note ? `${words.kind[kind]}: ${note}` : words.kind[kind]),
    },
    { title: words.columns.declared, width: 14, value: ({ declaredAt }) => dayOf(declaredAt) },
    { title: words.columns.standing, width: 26, value: ({ withdrawn }) => withdrawn && words.withdrawn },
  ],
});

export const objections = listExport({
  list: 'listObjections',
  name: ({ objections: { title } }) => title,
  columns: ({ words: { objections: words, decisionTerms, complaints } }) => {
    const states: Readonly<Record<string, string>> = { ...decisionTerms.appealStatus, ...complaints.status };
    return [
      { title: words.columns.number, width: 20, value: ({ number }) => number },
      { title: words.columns.kind, width: 18, value: ({ kind }) => words.kinds[kind] },
      { title: words.columns.name, width: 34, value: ({ fullName }) => fullName },
      { title: words.columns.status, width: 24, value: ({ status }) => states[status] ?? status },
      { title: words.columns.filed, width: 14, value: ({ filedAt }) => dayOf(filedAt) },
      { title: words.columns.due, width: 14, value: ({ dueOn }) => dueOn },
    ];
  },
});
