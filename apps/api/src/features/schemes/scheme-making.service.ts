import {
  type Actor,
  assertCan,
  assertOpenToAll,
  assertSchemeUnits,
  assertTerms,
  type CertificationScheme,
  DomainError,
  isIllustrativeSchemeCode,
  type NewScheme,
  type NewSchemeVersion,
  type RequirementDraft,
  type RequirementFault,
  requirementFaults,
  type SchemeVersion,
  termsOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { SchemeRepository } from './scheme.repository.ts';
import { SchemesService } from './schemes.service.ts';

/** Schemes and versions made by hand; no requirement ties them to training (rule 7), and a version never changes (rule 9). */
@Injectable()
export class SchemeMakingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly competencies: CompetenciesService,
    private readonly policies: PoliciesService,
    private readonly schemes: SchemesService,
  ) {}

  /** Makes a scheme with its first version. */
  create({ version, ...given }: NewScheme, actor: Actor): Promise<CertificationScheme> {
    assertCan(actor, 'scheme.manage');
    return this.transactions.run(async (tx) => {
      const id = newId();
      const first = await this.versionOf(tx, id, version);
      const { code, kind } = given;
      await SchemeRepository.in(tx).insert({
        ...given,
        id,
        illustrative: isIllustrativeSchemeCode(code),
        createdAt: tx.at,
      });
      await SchemeRepository.in(tx).insertVersion(first);
      await note(tx, 'created', id, { code, kind, label: version.label }, actor);
      return this.schemes.of(tx, id);
    });
  }

  /** Makes a version of a scheme; those that stand already stay as they are. */
  addVersion(schemeId: string, given: NewSchemeVersion, actor: Actor): Promise<CertificationScheme> {
    assertCan(actor, 'scheme.manage');
    return this.transactions.run(async (tx) => {
      const { code } = await this.schemes.of(tx, schemeId);
      await SchemeRepository.in(tx).insertVersion(await this.versionOf(tx, schemeId, given));
      await note(tx, 'versioned', schemeId, { code, label: given.label }, actor);
      return this.schemes.of(tx, schemeId);
    });
  }

  /** What requirements may not say, before anybody makes a version of them (rule 7). */
  check({ requirements }: RequirementDraft): Promise<{ faults: RequirementFault[] }> {
    return this.transactions.read(async (tx) => ({
      faults: requirementFaults(requirements, await this.centres.names(tx)),
    }));
  }

  private async versionOf(tx: Tx, schemeId: string, given: NewSchemeVersion): Promise<SchemeVersion> {
    const register = await this.competencies.byCode(
      tx,
      given.units.map(({ code }) => code),
    );
    assertSchemeUnits(given, (code) => register.has(code));
    assertOpenToAll(given.requirements, await this.centres.names(tx));
    const terms = termsOf(given, await this.policies.all(tx));
    assertTerms(terms);
    const units = given.units.map(({ code, group }) => {
      const unit = register.get(code);
      if (!unit) throw new DomainError('scheme.unit_unregistered', { unitCode: code });
      return { code, title: unit.title, group: group ?? null };
    });
    const { label, groups } = given;
    return { id: newId(), schemeId, label, units, groups, ...terms, createdAt: tx.at };
  }
}

function note(tx: Tx, what: string, id: string, data: Record<string, string>, actor: Actor): Promise<void> {
  return AuditRepository.in(tx).append(actor, [{ type: `scheme.${what}`, subjectType: 'scheme', subjectId: id, data }]);
}
