import {
  type Actor,
  assertCan,
  type ConflictDeclaration,
  type ConflictMatter,
  DomainError,
  type NewOwnConflict,
  type PanelMember,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { ConcernedRepository, type Declarant, type Matter } from './concerned.repository.ts';
import { ConflictsService, houseOf } from './conflicts.service.ts';

/** Conflicts that somebody declares who already has a part in what becomes of a candidate: at any time, scheduled or not. */
@Injectable()
export class OwnConflictsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bodies: CertificationBodiesService,
    private readonly conflicts: ConflictsService,
  ) {}

  /** The candidate and the caller's parts; without a part the candidacy does not exist for them. */
  matter(candidacyId: string, actor: Actor): Promise<ConflictMatter> {
    return this.transactions.read(async (tx) => {
      const { fullName, schemeTitle, parts } = await this.reached(tx, candidacyId, actor);
      return { candidacyId, fullName, schemeTitle, parts };
    });
  }

  /** Declares the caller's own conflict with the candidate; what they judged or voted stays and is marked. */
  declare(candidacyId: string, { kind, note }: NewOwnConflict, actor: Actor): Promise<ConflictDeclaration> {
    return this.transactions.run(async (tx) => {
      const { bodyId, personId, fullName } = await this.reached(tx, candidacyId, actor);
      const declarant = {
        ...{ accountId: actor.accountId, fullName: actor.fullName, bodyId },
        personId: actor.personId ?? (await ConcernedRepository.in(tx).personOf(actor.accountId)),
      };
      const subject = { personId, fullName };
      return this.conflicts.declare(tx, { declarant, subject, kind, note: note ?? null }, actor);
    });
  }

  /** Who may sit on panels of a body today. */
  members(bodyId: string, actor: Actor): Promise<{ items: PanelMember[] }> {
    return this.transactions.read(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'conflict.declare');
      return { items: await ConcernedRepository.in(tx).membersOf(bodyId, this.clock.today()) };
    });
  }

  /** The panel member of an account, as a declarant. */
  async member(tx: Tx, bodyId: string, accountId: string): Promise<Declarant> {
    const known = await ConcernedRepository.in(tx).membersOf(bodyId, this.clock.today());
    const member = known.find((each) => each.accountId === accountId);
    if (!member) throw new DomainError('conflict.member_unknown');
    return { ...member, bodyId, personId: await ConcernedRepository.in(tx).personOf(accountId) };
  }

  private async reached(tx: Tx, candidacyId: string, actor: Actor): Promise<Matter & Pick<ConflictMatter, 'parts'>> {
    const matter = await ConcernedRepository.in(tx).matter(candidacyId);
    const parts = matter ? await ConcernedRepository.in(tx).partsIn(candidacyId, actor.accountId) : [];
    if (!matter || parts.length === 0) throw new DomainError('candidacy.not_found');
    assertCan(actor, 'conflict.declare', houseOf(matter.bodyId, actor.accountId));
    return { ...matter, parts };
  }
}
