import { createHash } from 'node:crypto';
import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { KeyActorRepository } from './key-actor.repository.ts';

/** How the secret of a key begins; by it scanners of leaked secrets recognise one. */
export const KEY_PREFIX = 'kpk_';

/** Finds out which system calls by its key. */
@Injectable()
export class KeyAuthenticationService {
  constructor(
    private readonly keys: KeyActorRepository,
    private readonly clock: Clock,
  ) {}

  /** The actor of a key. One that is not in force is refused even where nobody needs one, so that its holder notices. */
  async actorOf(secret: string): Promise<Actor> {
    const keyHash = createHash('sha256').update(secret).digest();
    const actor = await this.keys.byHash(keyHash, { now: this.clock.now(), today: this.clock.today() });
    if (!actor) throw new DomainError('api_key.not_in_force');
    return actor;
  }
}
