import {
  type Account,
  type AccountPerson,
  type Actor,
  assertSomebodyElse,
  bornInFuture,
  DomainError,
  isBornAfter,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AccountPeopleService } from '../identity/account-people.service.ts';
import { OwnConfirmationsService } from '../instructors/own-confirmations.service.ts';
import { PeopleService } from './people.service.ts';

type WithPerson = Pick<Actor, 'personId'>;

/** Officials as a trust service knows them: by the NIK of the person behind their account. */
@Injectable()
export class OfficialsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleService,
    private readonly accounts: AccountPeopleService,
    private readonly confirmations: OwnConfirmationsService,
  ) {}

  /** Whether the person behind an account has a NIK here; nothing is decrypted for it. */
  async hasNik(tx: Tx, { personId }: WithPerson): Promise<boolean> {
    if (personId === null) return false;
    return (await this.people.of(tx, [personId])).get(personId)?.identityKind === 'nik';
  }

  /** Refuses an official whom a trust service could not know. */
  async assertHasNik(tx: Tx, official: WithPerson): Promise<void> {
    if (!(await this.hasNik(tx, official))) throw new DomainError('issuance.official_without_nik');
  }

  /** The NIK of the person behind an account, for one call to the trust service and nothing else. */
  async nikOf(tx: Tx, { personId }: WithPerson): Promise<string> {
    const niks = await this.people.niksOf(tx, personId === null ? [] : [personId]);
    const [nik] = niks.values();
    if (nik === undefined) throw new DomainError('issuance.official_without_nik');
    return nik;
  }

  /**
   * Says who the holder of an account is. A person who is known by that NIK, name and birth date is taken up, otherwise one
   * is entered; a NIK that is known with another name or birth date is refused and opens no merge case.
   */
  name(accountId: string, { nik, birthDate }: AccountPerson, actor: Actor): Promise<Account> {
    assertSomebodyElse(actor, accountId);
    return this.transactions.run(async (tx) => {
      const fullName = await this.accounts.nameOf(tx, accountId);
      const identity = { kind: 'nik' as const, value: nik };
      if (isBornAfter(birthDate, dayInJakarta(tx.at))) throw bornInFuture('/birthDate');
      const { personId, mergeCaseOpened } = await this.people.foundOrEntered(
        tx,
        { fullName, identity, birthDate },
        { byName: actor.fullName },
      );
      if (mergeCaseOpened) throw new DomainError('identity.person_differs');
      const account = await this.accounts.name(tx, accountId, personId, actor);
      await this.confirmations.unsettleOf(tx, [personId], actor);
      return account;
    });
  }
}
