import {
  type Actor,
  assertPublishable,
  type CertificateTemplate,
  type CertificateTemplateDetail,
  DomainError,
  type Page,
  type TemplateChange,
  type TemplateQuery,
  type TemplateScope,
  usualSlots,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { logoOn } from '../../files/drawn-logo.ts';
import { DesignRepository } from './design.repository.ts';
import { TemplateRepository } from './template.repository.ts';
import { TemplateAccessService } from './template-access.service.ts';
import { noteTemplate, TemplateStoreService } from './template-store.service.ts';
import { designOf } from './template-view.ts';

/** How certificates look, by issuer and kind: drawn by one person, published by another. */
@Injectable()
export class CertificateTemplatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: TemplateAccessService,
    private readonly store: TemplateStoreService,
  ) {}

  /** One page of the templates within the caller's reach, newest first. */
  list(query: TemplateQuery, actor: Actor): Promise<Page<CertificateTemplate>> {
    return this.transactions.read(async (tx) => {
      const templates = TemplateRepository.in(tx);
      if (!query.waitingForMe) return templates.list(query, await this.access.issuers(tx, actor), null);
      const issuers = await this.access.issuers(tx, actor, 'certificate_template.publish');
      return templates.list({ ...query, status: 'submitted' }, issuers, actor.accountId);
    });
  }

  /** One template with its slots. */
  get(id: string, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.transactions.read((tx) => this.store.detail(tx, id, actor));
  }

  /** Begins the next edition from the one in force, or from the usual look. */
  create(scope: TemplateScope, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.store.begin(scope, actor, 'created', (inForce) => ({
      slots: inForce?.slots ?? usualSlots,
      logo: inForce?.logo ?? null,
    }));
  }

  /** Gives a draft newer slots. */
  change(id: string, { slots, version }: TemplateChange, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.store.change(id, 'changed', actor, ({ logo }) => ({ slots, logo, version }));
  }

  /** Puts what was handed in in force and freezes what is drawn of it; refuses whoever drew it (four eyes) and what nobody could read. */
  publish(id: string, version: number, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.transactions.run(async (tx) => {
      const templates = TemplateRepository.in(tx);
      const found = await templates.lock(id);
      const row = await this.access.visible(tx, found, actor, 'certificate_template.publish');
      if (row.version !== version) throw new DomainError('certificate_template.stale');
      assertPublishable(row, actor.accountId);
      const designId = newId();
      const logo = row.logo && (await logoOn(row.logo, row.slots.paper));
      await DesignRepository.in(tx).insert(designId, designOf(row.slots, logo));
      const before = await templates.standing(row, 'in_force');
      if (before) await templates.supersede(before.id);
      await templates.publish(id, designId, actor.fullName);
      await noteTemplate(tx, 'published', row, actor);
      return this.store.detail(tx, id, actor);
    });
  }
}
