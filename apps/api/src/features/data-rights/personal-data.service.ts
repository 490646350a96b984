import type { Actor, PersonalData } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AdjustmentsService } from '../judgements/adjustments.service.ts';
import { HolderRepository } from './holder.repository.ts';
import { centresOf, opensAll } from './own-reach.ts';
import { type BodyCopy, PersonalDataRepository } from './personal-data.repository.ts';

const NOT_OPENED = { offices: [], merges: [], account: null };

/** Puts together what is held about somebody, as far as the way they came in opens it. */
@Injectable()
export class PersonalDataService {
  constructor(private readonly adjustments: AdjustmentsService) {}

  /** The caller's own data, of staff those of the account; a claim card opens what its issuers hold, and what is nobody's only where that is everything. */
  async copy(tx: Tx, actor: Actor): Promise<PersonalData> {
    const { personId, accountId } = actor;
    const repository = PersonalDataRepository.in(tx, { personId, accountId, issuerIds: centresOf(actor) });
    const centres = await repository.ofCentres();
    const { sittings, certificates, identityLooks, requests, ...bodies } = await repository.ofBodies();
    return {
      ...{ asOf: tx.at, person: await repository.person(), ...centres, ...bodies },
      sittings: await this.unsealed(tx, sittings),
      certificates: [...centres.certificates, ...certificates],
      identityLooks: [...centres.identityLooks, ...identityLooks].sort((one, other) => one.at.localeCompare(other.at)),
      requests: [...centres.requests, ...requests],
      ...(await repository.ofStanding()),
      ...((await reachesAll(tx, actor)) ? await repository.ofNobody() : NOT_OPENED),
      work: actor.via === 'claim' ? null : await repository.ofWork(),
    };
  }

  /** Sittings with their reasonable adjustments, which the candidate may read as the assessor may (rule 23). */
  private async unsealed(tx: Tx, sittings: BodyCopy['sittings']): Promise<PersonalData['sittings']> {
    const ids = sittings.map(({ id }) => id);
    const adjusted = await this.adjustments.of(tx, ids);
    return sittings.map(({ id, ...sitting }) => ({ ...sitting, adjustments: adjusted.get(id) ?? [] }));
  }
}

async function reachesAll(tx: Tx, actor: Actor): Promise<boolean> {
  if (actor.personId === null) return true;
  const holders = HolderRepository.in(tx);
  const centres = await holders.centres(actor.personId, null);
  return opensAll([...centres, ...(await holders.bodies(actor.personId, null))], actor);
}
