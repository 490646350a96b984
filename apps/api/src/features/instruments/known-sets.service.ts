import {
  type Actor,
  assertCan,
  can,
  DomainError,
  type InstrumentSet,
  type InstrumentSetDetail,
  instrumentCoverage,
  instrumentSetBlockers,
  moveInstrumentSet,
  type Permission,
  type SchemeChoice,
  type UnitToCover,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import type { InstrumentItemRow } from './instrument.table.ts';
import { InstrumentItemRepository } from './instrument-item.repository.ts';
import { InstrumentSetRepository } from './instrument-set.repository.ts';

/** A set with everything that decisions about it need. */
export interface KnownSet {
  set: InstrumentSet;
  scheme: SchemeChoice;
  units: UnitToCover[];
  items: InstrumentItemRow[];
}

/** An event of the trail about a set. */
export const instrumentEvent = (
  what: string,
  { id }: Pick<InstrumentSet, 'id'>,
  data: Record<string, string | number>,
) => ({
  ...{ type: `instrument.${what}`, subjectType: 'instrument_set' as const, subjectId: id, data },
});

/** Finds sets, decides who may see what of them, and tells them. */
@Injectable()
export class KnownSetsService {
  constructor(
    private readonly schemes: SchemesService,
    private readonly competencies: CompetenciesService,
  ) {}

  /** A set with its scheme and instruments; refuses whoever may not do this with it. */
  async of(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<KnownSet> {
    return this.known(tx, await InstrumentSetRepository.in(tx).find(id), actor, permission);
  }

  /** The same, locked; with the version of the set that the caller saw, where one is given. */
  async locked(tx: Tx, id: string, actor: Actor, permission: Permission, version?: number): Promise<KnownSet> {
    const found = await this.known(tx, await InstrumentSetRepository.in(tx).lock(id), actor, permission);
    if (version !== undefined && found.set.version !== version) throw new DomainError('instrument.stale');
    return found;
  }

  /** The units of a version of a scheme with what the register says of them. */
  async unitsOf(tx: Tx, scheme: SchemeChoice): Promise<UnitToCover[]> {
    const register = await this.competencies.byCode(
      tx,
      scheme.units.map(({ code }) => code),
    );
    return scheme.units.map((unit) => ({ ...unit, elements: register.get(unit.code)?.elements ?? [] }));
  }

  /** Locks a ready set for ever, since it is used now (rule 9); one that is locked already stays so. */
  async lockForUse(tx: Tx, id: string, actor: Actor): Promise<void> {
    const set = await InstrumentSetRepository.in(tx).lock(id);
    if (!set) throw new DomainError('instrument.not_found');
    if (set.status === 'locked') return;
    const status = moveInstrumentSet(set.status, 'lock', []);
    await InstrumentSetRepository.in(tx).save({ ...set, status, version: set.version + 1 });
    await AuditRepository.in(tx).append(actor, [instrumentEvent('locked', set, { versionNo: set.versionNo })]);
  }

  /** Whether somebody sees the keys of a set (rule 20). */
  async seesKeys(tx: Tx, { id, bodyId }: InstrumentSet, actor: Actor): Promise<boolean> {
    if (can(actor, 'instrument.see_keys', { bodyId })) return true;
    const assessorAccountIds = await InstrumentSetRepository.in(tx).assessorAccounts(id);
    return can(actor, 'instrument.see_keys', { assessorAccountIds });
  }

  /** A set as its page shows it to somebody. */
  async detail(tx: Tx, id: string, actor: Actor): Promise<InstrumentSetDetail> {
    const { set, scheme, units, items } = await this.of(tx, id, actor, 'instrument.read');
    const keysShown = await this.seesKeys(tx, set, actor);
    const coverage = instrumentCoverage(units, items);
    return {
      ...{ ...set, schemeTitle: scheme.schemeTitle, schemeLabel: scheme.label, coverage, keysShown },
      items: items.map((item) => ({ ...item, key: keysShown ? item.key : null })),
      blockers: instrumentSetBlockers(coverage, items, set.blueprint),
    };
  }

  private async known(tx: Tx, set: InstrumentSet | null, actor: Actor, permission: Permission): Promise<KnownSet> {
    if (!set || !can(actor, 'instrument.read', { bodyId: set.bodyId })) throw new DomainError('instrument.not_found');
    assertCan(actor, permission, { bodyId: set.bodyId });
    const scheme = await this.schemes.versionOf(tx, set.schemeVersionId);
    const items = await InstrumentItemRepository.in(tx).ofSet(set.id);
    return { set, scheme, units: await this.unitsOf(tx, scheme), items };
  }
}
