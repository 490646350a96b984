import {
  type Actor,
  assertSubmittable,
  assertTemplateEvent,
  type CertificateTemplateDetail,
  DomainError,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { TemplateRepository } from './template.repository.ts';
import { TemplateAccessService } from './template-access.service.ts';
import { noteTemplate, TemplateStoreService } from './template-store.service.ts';

/** Hands a template from whoever drew it to whoever may publish it, and back. */
@Injectable()
export class TemplateHandoverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: TemplateAccessService,
    private readonly store: TemplateStoreService,
  ) {}

  /** Lets a draft rest for the second person, who is told; refuses what nobody could publish, and an older version. */
  submit(id: string, version: number, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.transactions.run(async (tx) => {
      const templates = TemplateRepository.in(tx);
      const row = await this.access.visible(tx, await templates.lock(id), actor, 'certificate_template.manage');
      if (row.version !== version) throw new DomainError('certificate_template.stale');
      assertSubmittable(row);
      await templates.submit(id, actor.fullName);
      await noteTemplate(tx, 'submitted', row, actor, { authorIds: row.authorIds });
      return this.store.detail(tx, id, actor);
    });
  }

  /** Takes back what was handed in: it may be drawn on, and nobody waits for it any more. */
  withdraw(id: string, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.transactions.run(async (tx) => {
      const templates = TemplateRepository.in(tx);
      const row = await this.access.visible(tx, await templates.lock(id), actor, 'certificate_template.manage');
      assertTemplateEvent(row.status, 'withdraw');
      await templates.reopen(id, null);
      await noteTemplate(tx, 'withdrawn', row, actor);
      return this.store.detail(tx, id, actor);
    });
  }

  /** Returns what was handed in; those who drew it are told, and read why. */
  sendBack(id: string, reason: string, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.transactions.run(async (tx) => {
      const templates = TemplateRepository.in(tx);
      const row = await this.access.visible(tx, await templates.lock(id), actor, 'certificate_template.publish');
      assertTemplateEvent(row.status, 'return');
      await templates.reopen(id, { byName: actor.fullName, reason });
      await noteTemplate(tx, 'returned', row, actor, { accountIds: row.authorIds });
      return this.store.detail(tx, id, actor);
    });
  }
}
