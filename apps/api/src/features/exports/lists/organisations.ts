import { listExport } from '../list-export.ts';

/** Cooperatives as a spreadsheet; the same headings are read by the import. */
export const cooperatives = listExport({
  list: 'listCooperatives',
  name: ({ cooperatives: { title } }) => title,
  columns: ({ words: { cooperatives: words }, terms }) => [
    { title: words.fields.name, width: 44, value: ({ name }) => name },
    { title: words.facts.kind, width: 26, value: ({ kind }) => terms.cooperativeKind[kind] },
    { title: words.regionCode, width: 16, value: ({ regionCode }) => regionCode },
    { title: words.facts.region, width: 26, value: ({ regionName }) => regionName },
    { title: words.facts.legal, width: 30, value: ({ legalEntityNumber }) => legalEntityNumber },
    {
      title: words.facts.standing,
      width: 22,
      value: ({ provisional }) => (provisional ? words.provisional : words.founded),
    },
    {
      title: words.facts.units,
      width: 44,
      value: ({ businessUnits }) => businessUnits.map((unit) => terms.businessUnit[unit]).join(', '),
    },
    { title: words.facts.address, width: 44, value: ({ address }) => address },
  ],
});

export const centres = listExport({
  list: 'listCentres',
  name: ({ centres: { title } }) => title,
  columns: ({ words: { centres: words }, terms }) => [
    { title: words.columns.name, width: 40, value: ({ name }) => name },
    { title: words.columns.kind, width: 18, value: ({ kind }) => terms.centreKind[kind] },
    { title: words.columns.region, width: 28, value: ({ regionName }) => regionName },
    { title: words.columns.numberUnit, width: 18, value: ({ numberUnit }) => numberUnit },
    { title: words.columns.head, width: 28, value: ({ headName }) => headName },
  ],
});

/** How centres held their sessions, as counts. */
export const centreQuality = listExport({
  list: 'listCentreQuality',
  name: ({ ways: { quality } }) => quality,
  columns: ({ words: { progress, shell } }) => {
    const { columns } = progress.quality;
    return [
      { title: columns.centre, width: 40, value: ({ centreName }) => centreName },
      { title: columns.region, width: 28, value: ({ regionName }) => regionName },
      { title: shell.list.from, width: 14, value: ({ from }) => from },
      { title: shell.list.until, width: 14, value: ({ until }) => until },
      { title: columns.sessions, width: 18, value: ({ sessions }) => sessions },
      { title: columns.waived, width: 32, value: ({ sessionsWaived }) => sessionsWaived },
      { title: columns.beforeFrom, width: 18, value: ({ before }) => before.from },
      { title: columns.beforeUntil, width: 18, value: ({ before }) => before.until },
      { title: columns.sessionsBefore, width: 28, value: ({ before }) => before.sessions },
      { title: columns.waivedBefore, width: 32, value: ({ before }) => before.sessionsWaived },
    ];
  },
});

export const instructors = listExport({
  list: 'listInstructors',
  name: ({ instructors: { title } }) => title,
  columns: ({ words: { instructors: words, shell } }) => [
    { title: words.columns.name, width: 32, value: ({ fullName }) => fullName },
    { title: words.columns.centre, width: 36, value: ({ centreName }) => centreName },
    { title: words.columns.units, width: 50, value: ({ qualifiedUnitCodes }) => qualifiedUnitCodes.join(', ') },
    {
      title: words.columns.methodology,
      width: 16,
      value: ({ methodologyValid }) => shell.list.yesNo(methodologyValid),
    },
  ],
});
