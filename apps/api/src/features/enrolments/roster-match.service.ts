import { goneStatuses, type NewEnrolment, needsGuardian, plain, type Voucher, voucherOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { PeopleService } from '../people/people.service.ts';
import { EnrolmentRepository } from './enrolment.repository.ts';
import { EnrolmentsService } from './enrolments.service.ts';

const noted = ['sex', 'birthPlace', 'education', 'phone', 'email'] as const;

/** Finds people of a list again among those who are in a cohort. */
@Injectable()
export class RosterMatchService {
  constructor(
    private readonly people: PeopleService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** The enrolment of who showed this document, or who showed none and has this name and birth date; null for somebody new. */
  async find(tx: Tx, cohortId: string, { person }: NewEnrolment): Promise<string | null> {
    const present = (await EnrolmentRepository.in(tx).of(cohortId)).filter(
      ({ status }) => !goneStatuses.includes(status),
    );
    const key = this.people.identityKey(person.identity);
    const known = await this.people.known(
      tx,
      present.map(({ personId }) => personId),
    );
    const found = known.find(({ identityKey, fullName, birthDate }) =>
      key === null || identityKey === null
        ? key === identityKey && plain(fullName) === plain(person.fullName) && birthDate === person.birthDate
        : identityKey === key,
    );
    return (found && present.find(({ personId }) => personId === found.id)?.id) ?? null;
  }

  /** The fields in which a list says otherwise than an enrolment; what the list is silent about is no difference. */
  async differences(tx: Tx, id: string, given: NewEnrolment): Promise<string[]> {
    const { person, cooperativeId, cooperativeRole, guardian } = given;
    const now = await this.enrolments.one(tx, id);
    const differ = (said: unknown, known: unknown) => said !== undefined && said !== null && said !== known;
    const asksGuardian = needsGuardian(person.birthDate, dayInJakarta(tx.at));
    return [
      ...(plain(person.fullName) === plain(now.person.fullName) ? [] : ['fullName']),
      ...(differ(person.birthDate, now.person.birthDate) ? ['birthDate'] : []),
      ...noted.filter((field) => differ(person[field], now.person[field])),
      ...(differ(cooperativeId, now.cooperativeId) ? ['cooperative'] : []),
      ...(differ(cooperativeRole, now.cooperativeRole) ? ['cooperativeRole'] : []),
      ...(asksGuardian && differ(guardian?.fullName, now.guardian?.fullName) ? ['guardian'] : []),
      ...voucherDiffers(voucherOf(person), now.voucher?.voucher ?? null),
    ];
  }
}

/** The column in which a list names another voucher than the one that is kept. */
function voucherDiffers(said: Voucher | null, known: Voucher | null): string[] {
  if (said === null) return [];
  if (said.kind === 'village_letter') {
    const isSame = known?.kind === 'village_letter' && known.number === said.number && known.date === said.date;
    return isSame ? [] : ['letterNumber'];
  }
  const names = (one: Voucher | null) =>
    one?.kind === 'two_witnesses' ? [one.firstWitness, one.secondWitness].map(({ fullName }) => plain(fullName)) : [];
  return names(said).join() === names(known).join() ? [] : ['firstWitness'];
}
