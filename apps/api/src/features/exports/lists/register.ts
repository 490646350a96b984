import { dayOf, listExport } from '../list-export.ts';

export const certificateRequests = listExport({
  list: 'listCertificateRequests',
  name: ({ certificates: { requestsTitle } }) => requestsTitle,
  columns: ({ words: { certificates }, terms }) => {
    const words = certificates.requestColumns;
    return [
      { title: words.holder, width: 36, value: ({ certificate }) => certificate?.holderName ?? null },
      { title: certificates.columns.number, width: 34, value: ({ certificate }) => certificate?.number ?? null },
      { title: words.what, width: 20, value: ({ kind }) => terms.requestKind[kind] },
      { title: words.reason, width: 34, value: ({ reasonClass }) => terms.reasonClass[reasonClass] },
      { title: words.status, width: 18, value: ({ status }) => terms.status[status] },
      { title: words.by, width: 30, value: ({ requestedByName }) => requestedByName },
      { title: words.at, width: 14, value: ({ requestedAt }) => dayOf(requestedAt) },
    ];
  },
});

export const corrections = listExport({
  list: 'listCorrections',
  name: ({ corrections: { title } }) => title,
  columns: ({ words: { corrections: words } }) => [
    { title: words.columns.person, width: 34, value: ({ fullName }) => fullName },
    {
      title: words.columns.what,
      width: 44,
      value: ({ kind, unitCode, sessionStartsAt }) =>
        kind === 'grade' ? words.gradeOf(unitCode ?? '') : words.attendanceOf(dayOf(sessionStartsAt) ?? ''),
    },
    { title: words.columns.cohort, width: 36, value: ({ cohortTitle }) => cohortTitle },
    { title: words.columns.status, width: 18, value: ({ status }) => words.status[status] },
    { title: words.columns.opened, width: 14, value: ({ openedAt }) => dayOf(openedAt) },
  ],
});

export const issuanceBatches = listExport({
  list: 'listIssuanceBatches',
  name: ({ issuance: { batchesTitle } }) => batchesTitle,
  columns: ({ words: { issuance, cohorts }, terms }) => {
    const words = issuance.list;
    return [
      { title: words.cohort, width: 36, value: ({ cohortTitle }) => cohortTitle },
      { title: cohorts.columns.centre, width: 36, value: ({ centreName }) => centreName },
      { title: words.kind, width: 26, value: ({ kind }) => issuance.kinds[kind] },
      { title: words.total, width: 10, value: ({ total }) => total },
      { title: words.status, width: 20, value: ({ status }) => terms.status[status] },
      {
        title: words.requested,
        width: 40,
        value: ({ requestedByName, requestedAt }) => `${requestedByName}, ${dayOf(requestedAt)}`,
      },
    ];
  },
});

export const competencyBatches = listExport({
  list: 'listCompetencyBatches',
  name: ({ bodyDocuments: { batches } }) => batches,
  columns: ({ words: { bodyDocuments: words } }) => {
    const { batchColumns: columns } = words;
    return [
      { title: columns.body, width: 36, value: ({ bodyName }) => bodyName },
      { title: columns.status, width: 24, value: ({ status }) => words.batchStatus[status] ?? status },
      { title: columns.total, width: 12, value: ({ total }) => total },
      { title: columns.issued, width: 12, value: ({ issued }) => issued },
      { title: columns.requestedBy, width: 30, value: ({ requestedByName }) => requestedByName },
      { title: columns.requestedOn, width: 14, value: ({ requestedAt }) => dayOf(requestedAt) },
      { title: columns.approvedBy, width: 30, value: ({ approvedByName }) => approvedByName },
      { title: columns.finishedOn, width: 14, value: ({ finishedAt }) => dayOf(finishedAt) },
    ];
  },
});

export const recordedBatches = listExport({
  list: 'listRecordedBatches',
  name: ({ recorded: { title } }) => title,
  columns: ({ words: { recorded: words } }) => [
    { title: words.columns.file, width: 40, value: ({ fileName }) => fileName },
    { title: words.columns.centre, width: 36, value: ({ centreName }) => centreName },
    { title: words.columns.total, width: 12, value: ({ total }) => total },
    { title: words.columns.status, width: 20, value: ({ status }) => words.status[status] },
    { title: words.columns.requested, width: 14, value: ({ requestedAt }) => dayOf(requestedAt) },
  ],
});

export const certificateTemplates = listExport({
  list: 'listCertificateTemplates',
  name: ({ certificateTemplates: { title } }) => title,
  columns: ({ words: { certificateTemplates: words }, terms }) => [
    {
      title: words.columns.template,
      width: 40,
      value: ({ kind, edition }) => `${terms.certificateKind[kind]}, ${words.edition(edition)}`,
    },
    { title: words.columns.issuer, width: 36, value: ({ issuer }) => issuer },
    { title: words.columns.status, width: 18, value: ({ status }) => words.status[status] },
    {
      title: words.columns.changed,
      width: 40,
      value: ({ changedAt, changedByName }) => `${dayOf(changedAt)}, ${changedByName}`,
    },
  ],
});

export const reissuedCertificates = listExport({
  list: 'listReissuedCertificates',
  name: ({ reissues: { listTitle } }) => listTitle,
  columns: ({ words: { reissues: words } }) => [
    { title: words.columns.number, width: 36, value: ({ number }) => number },
    { title: words.columns.holder, width: 36, value: ({ holderName }) => holderName },
    { title: words.columns.issuer, width: 36, value: ({ issuer }) => issuer },
    { title: words.columns.cause, width: 44, value: ({ cause }) => words.causes[cause] },
    { title: words.columns.status, width: 20, value: ({ status }) => words.outcomes[status] },
    { title: words.columns.why, width: 44, value: ({ code }) => code && words.why(code) },
    { title: words.columns.replacement, width: 36, value: ({ replacementNumber }) => replacementNumber },
    { title: words.columns.done, width: 14, value: ({ doneAt }) => dayOf(doneAt) },
  ],
});
