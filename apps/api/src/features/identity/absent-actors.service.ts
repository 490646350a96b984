import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { ActorRepository } from './actor.repository.ts';

/** People in whose name a worker goes on: they began something, and may be gone by the time it is done. */
@Injectable()
export class AbsentActors {
  constructor(
    private readonly actors: ActorRepository,
    private readonly clock: Clock,
  ) {}

  /** Who holds an account, with the roles of today; refuses where they may no longer come in. */
  async of(accountId: string): Promise<Actor> {
    const actor = await this.actors.byAccount(accountId, this.clock.today());
    if (!actor) throw new DomainError('identity.forbidden', { permission: 'import.manage' });
    return actor;
  }
}
