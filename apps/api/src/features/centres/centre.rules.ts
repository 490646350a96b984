import {
  type Centre,
  type CentreChange,
  type HappenedEvent,
  type NewCentre,
  numberUnitOf,
  type Region,
} from '@kompeten/domain';

const LONGEST_BEGINNING = 16;

/** A new centre out of what was given and what follows from its region. */
export function newCentre(id: string, given: NewCentre & { demo?: boolean }, region: Region, numberUnit: string) {
  return {
    ...given,
    id,
    city: given.city ?? cityOf(region),
    numberUnit,
    parentId: given.parentId ?? null,
    partnerIds: [...new Set(given.partnerIds ?? [])],
    trades: [...new Set(given.trades ?? [])],
    assessmentSite: given.assessmentSite ?? 'none',
    demo: given.demo ?? false,
    version: 1,
  };
}

/** A centre after a change: what is absent stays, what is null is cleared. */
export function changedCentre(before: Centre, { version, ...change }: CentreChange): Centre {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...before, ...given, version: version + 1 };
}

/** The city that certificates print: the regency or city of a region, `KABUPATEN BANYUWANGI` → `Banyuwangi`. */
export function cityOf({ path }: Pick<Region, 'path'>): string {
  const [province = path, regency = province] = path.split(' › ');
  const name = regency.replace(/^(kabupaten|kota)( adm\.?| administrasi)? /i, '');
  return name.toLowerCase().replace(/(^|[\s.(-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The number unit of a name, with a number behind it when another centre has it already. */
export async function nextNumberUnit(
  name: string,
  taken: (beginning: string) => Promise<Set<string>>,
): Promise<string> {
  const wanted = numberUnitOf(name);
  const beginning = wanted.slice(0, LONGEST_BEGINNING);
  const units = await taken(beginning);
  if (!units.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!units.has(`${beginning}-${number}`)) return `${beginning}-${number}`;
  }
}

/** What the trail says of a new centre. */
export function centreCreated(centre: ReturnType<typeof newCentre>): HappenedEvent {
  const { id, kind, regionCode, numberUnit, parentId, partnerIds } = centre;
  return {
    type: 'centre.created',
    subjectType: 'centre',
    subjectId: id,
    data: { kind, regionCode, numberUnit, parentId, partnerIds },
  };
}

/** What the trail says of a change; who may approve for a centre is named in full. */
export function centreChanged({ id, parentId, partnerIds, version }: Centre, change: CentreChange): HappenedEvent {
  const fields = Object.keys(change).filter((field) => field !== 'version');
  return {
    type: 'centre.changed',
    subjectType: 'centre',
    subjectId: id,
    data: { fields, parentId, partnerIds, version },
  };
}
