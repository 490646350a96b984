import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AccountRepository } from './account.repository.ts';
import { secretMatches } from './passwords.ts';

/** Somebody who says who they are at the machine itself. */
export interface Presented {
  email: string;
  password: string;
}

/** Four eyes at the command line: two people with accounts of their own, both administrators, both there. */
@Injectable()
export class TwoAdministratorsService {
  constructor(private readonly transactions: Transactions) {}

  /** Their names; refuses where one is not an administrator in force, a password is wrong, or both are one. */
  async named(first: Presented, second: Presented): Promise<[string, string]> {
    const one = await this.administrator(first);
    const other = await this.administrator(second);
    if (one.id === other.id) throw new DomainError('identity.own_account');
    return [one.fullName, other.fullName];
  }

  private administrator({ email, password }: Presented): Promise<{ id: string; fullName: string }> {
    return this.transactions.read(async (tx) => {
      const repository = AccountRepository.in(tx);
      const account = await repository.findByEmail(email.trim().toLowerCase());
      const matches = await secretMatches(account?.passwordHash ?? null, password);
      if (!account || !matches || account.status !== 'active') throw new DomainError('identity.wrong_password');
      const today = dayInJakarta(tx.at);
      const isAdministrator = (await repository.membershipsOf(account.id)).some(
        ({ role, startsOn, endsOn }) =>
          role === 'administrator' && startsOn <= today && (endsOn === null || today <= endsOn),
      );
      if (!isAdministrator) throw new DomainError('identity.wrong_password');
      return account;
    });
  }
}
