import {
  bornInFuture,
  DomainError,
  type IdentityInput,
  isBornAfter,
  type KnownPerson,
  matchKnownPerson,
  type PersonInput,
  voucherRefusal,
  vouchingFault,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { RestrictionsService } from '../data-rights/restrictions.service.ts';
import { IdentitiesService } from './identities.service.ts';
import { PersonRepository } from './person.repository.ts';
import type { Person, PersonRow } from './person.table.ts';
import { vouchedIn } from './vouched.rules.ts';
import { type VoucherKeeper, VoucherRepository } from './voucher.repository.ts';

/** A new person, and the known one who showed the same document, if somebody has to compare the two. */
export interface NewPerson {
  id: string;
  given: PersonInput;
  mergeWith: string | null;
}

@Injectable()
export class PeopleService {
  constructor(
    private readonly identities: IdentitiesService,
    private readonly restrictions: RestrictionsService,
  ) {}

  /** The people of these ids, by id; never more than the last four digits of a document. */
  async of(tx: Tx, ids: readonly string[]): Promise<Map<string, Person>> {
    const people = await PersonRepository.in(tx).findAll([...new Set(ids)]);
    return new Map(people.map((person) => [person.id, person]));
  }

  /** The key under which equal documents are found, or null where none was shown. */
  identityKey(identity: IdentityInput): string | null {
    return this.identities.keyOf(identity)?.toString('hex') ?? null;
  }

  /** Everybody known by one of these documents; nobody else enters people with them until the transaction ends. */
  async knownBy(tx: Tx, identityKeys: readonly string[]): Promise<KnownPerson[]> {
    const repository = PersonRepository.in(tx);
    await repository.lockIdentities(identityKeys);
    return repository.byIdentities(identityKeys);
  }

  /** What tells the people of these ids apart. */
  known(tx: Tx, ids: readonly string[]): Promise<KnownPerson[]> {
    return PersonRepository.in(tx).known(ids);
  }

  /** Enters people, with the vouchers of those without a document, and opens a merge case for each who showed somebody else's. */
  async enter(tx: Tx, people: readonly NewPerson[], keeper: VoucherKeeper): Promise<void> {
    const repository = PersonRepository.in(tx);
    await repository.insertAll(people.map(({ id, given }) => this.rowOf(id, given, tx.at)));
    await repository.openMergeCases(
      people.flatMap(({ id, mergeWith }) => (mergeWith === null ? [] : [{ personId: id, otherPersonId: mergeWith }])),
    );
    const vouched = people.flatMap(({ id, given }) => vouchedIn(id, given));
    await VoucherRepository.in(tx).insertAll(vouched, keeper);
  }

  /**
   * Whoever showed a document: the known person where name and birth date agree, otherwise a new one, with a merge case
   * where the document is somebody else's already (rule 24).
   */
  async foundOrEntered(
    tx: Tx,
    given: PersonInput,
    keeper: VoucherKeeper,
  ): Promise<{ personId: string; mergeCaseOpened: boolean }> {
    const today = dayInJakarta(tx.at);
    if (isBornAfter(given.birthDate, today)) throw bornInFuture();
    const fault = vouchingFault(given, today);
    if (fault !== null) throw voucherRefusal(fault);
    const key = this.identityKey(given.identity);
    const known = key === null ? [] : await this.knownBy(tx, [key]);
    const same = known.find((each) => matchKnownPerson(each, given) === 'same_person');
    if (same) return { personId: same.id, mergeCaseOpened: false };
    const id = newId();
    const mergeWith = known[0]?.id ?? null;
    await this.enter(tx, [{ id, given, mergeWith }], keeper);
    return { personId: id, mergeCaseOpened: mergeWith !== null };
  }

  /**
   * Writes the NIK of somebody who showed no document. Somebody else who has it already stays, and so does this one: a merge case
   * opens (rule 24).
   */
  async nameNik(tx: Tx, id: string, nik: string): Promise<{ mergeCaseOpened: boolean }> {
    const identity: IdentityInput = { kind: 'nik', value: nik };
    const [other] = await this.knownBy(tx, [this.identityKey(identity) ?? '']);
    const repository = PersonRepository.in(tx);
    await repository.identify(id, this.identities.stored(identity));
    if (other) await repository.openMergeCases([{ personId: id, otherPersonId: other.id }]);
    return { mergeCaseOpened: other !== undefined };
  }

  /** The whole NIK of a person, for a centre that they did not restrict; whoever asks notes the look in the audit trail. */
  async nikOf(tx: Tx, id: string, centreId: string): Promise<string> {
    await this.restrictions.assertNone(tx, id, centreId);
    const person = await PersonRepository.in(tx).sealedIdentity(id);
    if (!person) throw new DomainError('person.not_found');
    if (person.identityKind !== 'nik' || person.identitySealed === null) throw new DomainError('person.no_nik');
    return this.identities.open(person.identitySealed);
  }

  /** Whether a person restricted what a centre does with their data. */
  isRestricted(tx: Tx, id: string, centreId: string): Promise<boolean> {
    return this.restrictions.isInForce(tx, id, centreId);
  }

  /** The whole NIK of people who have one, by person; whoever asks notes each look in the audit trail. */
  async niksOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await PersonRepository.in(tx).sealedNiks(ids);
    return new Map(rows.map(({ id, identitySealed }) => [id, this.identities.open(identitySealed)]));
  }

  /** Writes a person's name as a corrected proof or a new document says (rule 18); the trail holds why, not the names. */
  async rename(
    tx: Tx,
    id: string,
    fullName: string,
    { by, reason, requestId }: { by: DoneBy; reason: string; requestId: string },
  ): Promise<void> {
    await PersonRepository.in(tx).rename(id, fullName);
    const data = { reason, requestId };
    await AuditRepository.in(tx).append(by, [{ type: 'person.renamed', subjectType: 'person', subjectId: id, data }]);
  }

  private rowOf(id: string, { identity, fullName, birthDate }: PersonInput, createdAt: string): PersonRow {
    return { id, fullName, ...this.identities.stored(identity), birthDate, createdAt };
  }
}
