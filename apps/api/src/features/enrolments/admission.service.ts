import {
  type Admission,
  type Applicant,
  admit,
  assertSeatFree,
  goneStatuses,
  type NewEnrolment,
  type PersonWarning,
  personWarnings,
  readNik,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CooperativesService } from '../cooperatives/cooperatives.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonVouchersService } from '../people/person-vouchers.service.ts';
import { vouchedIn } from '../people/vouched.rules.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { EnrolmentRepository } from './enrolment.repository.ts';
import type { EnrolmentRow, NewEnrolmentRow } from './enrolment.table.ts';
import { OverlapRepository } from './overlap.repository.ts';
import { type Overlaps, OverlapsService } from './overlaps.service.ts';
import { admittedAs, type Entry, faultsIn, type Planned, refusedFor, seatsFor } from './planned-entry.ts';

type Admitted = Extract<Admission, { kind: 'admitted' }>;

/** An applicant takes no seat, so nothing stands against it yet. */
const noOverlaps: Overlaps = new Map();

/** Decides over seats; the cohort must be locked, so that the last seat is given once. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly people: PeopleService,
    private readonly vouchers: PersonVouchersService,
    private readonly cooperatives: CooperativesService,
    private readonly regions: RegionsService,
    private readonly overlaps: OverlapsService,
  ) {}

  /** Decides over everybody in a list without saving anything; refuses as a whole when the cohort takes nobody. */
  async plan(tx: Tx, cohort: KnownCohort, list: readonly NewEnrolment[], entry: Entry): Promise<Planned[]> {
    const byCentre = entry.as === 'by_centre';
    if (byCentre) assertSeatFree({ ...cohort, capacity: Number.POSITIVE_INFINITY }, cohort.seatsTaken);
    const faults = faultsIn(list, dayInJakarta(tx.at));
    const welcome = (await this.withKnownTies(tx, list)).filter((given) => !faults.has(given));
    const enrolments = await EnrolmentRepository.in(tx).of(cohort.id);
    const seats = seatsFor(entry, cohort, enrolments);
    const decide = (some: readonly NewEnrolment[]) => this.admissions(tx, seats.free, enrolments, some);
    const overlaps = byCentre ? await this.overlaps.of(tx, cohort.id, await decide(welcome)) : noOverlaps;
    const free = welcome.filter((given) => overlaps.get(given)?.kind !== 'refused');
    const admissions = new Map([...(await decide(free)), ...alreadyIn(await decide([...faults.keys()]))]);
    const warningsOf = await this.warnings(tx, cohort, admissions, overlaps);
    let number = enrolments.at(-1)?.rosterNumber ?? 0;
    return list.map((given): Planned => {
      const admission = admissions.get(given);
      const overlap = overlaps.get(given);
      if (overlap?.kind === 'refused') return { kind: 'refused', code: 'sessions_clash', span: overlap.span };
      if (!admission) return { kind: 'refused', code: faults.get(given) ?? 'cooperative_unknown' };
      if (admission.kind === 'refused') return refusedFor(admission.code, seats);
      number += 1;
      const { mergeWith, personId } = admission;
      const warnings = warningsOf(given, admission);
      const start = { given, personId, rosterNumber: number, entry, warnings, createdAt: tx.at };
      return admittedAs(cohort, start, mergeWith);
    });
  }

  /** Saves what was planned: new people, merge cases and enrolments. */
  async save(
    tx: Tx,
    { centreId }: KnownCohort,
    planned: readonly Planned[],
    { byName }: Entry,
  ): Promise<NewEnrolmentRow[]> {
    const admitted = planned.filter((each) => each.kind === 'admitted');
    const people = admitted.map(({ enrolment, given, newPerson, mergeWith }) => ({
      ...{ id: enrolment.personId, given: given.person, newPerson, mergeWith },
    }));
    const strangers = people.filter(({ newPerson }) => newPerson);
    await this.people.enter(tx, strangers, { centreId, byName });
    const known = people.filter(({ newPerson }) => !newPerson);
    const vouched = known.flatMap(({ id, given }) => vouchedIn(id, given));
    await this.vouchers.keep(tx, vouched, { centreId, byName });
    const enrolments = admitted.map(({ enrolment }) => enrolment);
    await EnrolmentRepository.in(tx).insertAll(enrolments);
    return enrolments;
  }

  /** Those whose cooperative is registered, or who name none. */
  private async withKnownTies(tx: Tx, list: readonly NewEnrolment[]): Promise<NewEnrolment[]> {
    const ids = list.flatMap(({ cooperativeId }) => cooperativeId ?? []);
    const known = await this.cooperatives.many(tx, ids);
    return list.filter(({ cooperativeId }) => !cooperativeId || known.has(cooperativeId));
  }

  private async admissions(
    tx: Tx,
    capacity: number,
    enrolments: readonly EnrolmentRow[],
    list: readonly NewEnrolment[],
  ): Promise<Map<NewEnrolment, Admission>> {
    if (list.length === 0) return new Map();
    const applicants = list.map(({ person }) => this.applicantOf(person));
    const keys = applicants.flatMap(({ identityKey }) => identityKey ?? []);
    const known = await this.people.knownBy(tx, keys);
    const present = enrolments.filter(({ status }) => !goneStatuses.includes(status));
    const personIds = present.map(({ personId }) => personId);
    const roster = await this.people.known(tx, personIds);
    const decided = admit({ capacity, seatsTaken: 0, roster, known }, applicants);
    return new Map(list.flatMap((given, index) => (decided[index] ? [[given, decided[index]]] : [])));
  }

  private applicantOf({ fullName, birthDate, identity }: NewEnrolment['person']): Applicant {
    return { fullName, birthDate, identityKey: this.people.identityKey(identity) };
  }

  private async warnings(
    tx: Tx,
    cohort: KnownCohort,
    admissions: ReadonlyMap<NewEnrolment, Admission>,
    overlaps: Overlaps,
  ) {
    const codes = [...admissions.keys()].flatMap(({ person: { identity } }) =>
      identity.kind === 'nik' ? (readNik(identity.value)?.regionCode ?? []) : [],
    );
    const regions = await this.regions.knownCodes(tx, codes);
    const ids = [...admissions.values()].flatMap((each) =>
      each.kind === 'admitted' && each.personId ? [each.personId] : [],
    );
    const busy = await OverlapRepository.in(tx).cohorts(ids, cohort.id, cohort.startsOn, cohort.endsOn);
    return (given: NewEnrolment, { personId, mergeWith }: Admitted): PersonWarning[] => [
      ...personWarnings(given.person, (code) => regions.has(code)),
      ...(mergeWith === null ? [] : (['merge_case_opened'] as const)),
      ...(personId !== null && busy.has(personId) ? (['overlapping_cohort'] as const) : []),
      ...(overlaps.get(given)?.kind === 'warned' ? (['overlapping_sessions'] as const) : []),
    ];
  }
}

/** Who of those that may not enter as they are told is on the list already: that is said first. */
const alreadyIn = (decided: ReadonlyMap<NewEnrolment, Admission>) =>
  [...decided].filter(([, each]) => each.kind === 'refused' && each.code === 'already_enrolled');
