import {
  type Actor,
  assertCan,
  isIllustrativeSchemeCode,
  SchemeKind,
  type SchemeVersion,
  type SheetScheme,
  termsOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { SchemeRepository } from './scheme.repository.ts';

/** Versions of schemes as sheets say them. */
@Injectable()
export class SchemeSheetsService {
  constructor(private readonly policies: PoliciesService) {}

  /** The version of a scheme by its code and its own label; null where it is not there. */
  async versionCalled(tx: Tx, code: string, label: string): Promise<SchemeVersion | null> {
    const schemes = await SchemeRepository.in(tx).findByCodes([code]);
    const versions = await SchemeRepository.in(tx).versionsOf(schemes.map(({ id }) => id));
    return versions.find((version) => version.label === label) ?? null;
  }

  /** Adds a version, and its scheme where it is the first; answers its id, or null where a new scheme says no kind. */
  async take(tx: Tx, { code, title, kind, label, units, groups }: SheetScheme, actor: Actor): Promise<string | null> {
    assertCan(actor, 'scheme.manage');
    const repository = SchemeRepository.in(tx);
    const [known] = await repository.findByCodes([code]);
    const said = SchemeKind.safeParse(kind);
    if (!(known || said.success)) return null;
    const schemeId = known?.id ?? newId();
    if (!known && said.success) {
      const illustrative = isIllustrativeSchemeCode(code);
      await repository.insert({ id: schemeId, code, title, kind: said.data, illustrative, createdAt: tx.at });
    }
    const named = units.map((unit) => ({ code: unit.code, title: unit.title, group: unit.group }));
    const terms = termsOf({}, await this.policies.all(tx));
    const id = newId();
    await repository.insertVersion({ id, schemeId, label, units: named, groups, ...terms, createdAt: tx.at });
    const event = {
      type: 'scheme.imported',
      subjectType: 'scheme' as const,
      subjectId: schemeId,
      data: { code, label },
    };
    await AuditRepository.in(tx).append(actor, [event]);
    return id;
  }
}
