import {
  type Actor,
  assertTemplateEvent,
  assertTemplateScope,
  type CertificateTemplateDetail,
  DomainError,
  firstUnprintable,
  type TemplateScope,
  type TemplateSlots,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { TemplateRepository } from './template.repository.ts';
import type { TemplatePlace, TemplateRow } from './template.table.ts';
import { TemplateAccessService } from './template-access.service.ts';
import { detailOf } from './template-view.ts';

/** What a draft begins with. */
export type TemplateContents = Pick<TemplateRow, 'slots' | 'logo'>;

/** Stores drafts: begins them, and changes them as long as they are drafts. */
@Injectable()
export class TemplateStoreService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: TemplateAccessService,
  ) {}

  /** Begins the next edition of a place; there is one draft at a time. */
  begin(
    scope: TemplateScope,
    actor: Actor,
    how: 'created' | 'imported',
    contentsOf: (inForce: TemplateRow | null) => TemplateContents,
  ): Promise<CertificateTemplateDetail> {
    assertTemplateScope(scope);
    const place = { kind: scope.kind, centreId: scope.centreId ?? null, bodyId: scope.bodyId ?? null };
    return this.transactions.run(async (tx) => {
      await this.access.allowed(tx, place, actor, 'certificate_template.manage');
      const templates = TemplateRepository.in(tx);
      await templates.lockIssuer(place);
      const draft = await templates.standing(place, 'prepared');
      if (draft) throw new DomainError('certificate_template.draft_exists', { templateId: draft.id });
      const id = newId();
      const { slots, logo } = contentsOf(await templates.standing(place, 'in_force'));
      assertPrintable(slots);
      await templates.insert({ ...place, id, slots, logo }, actor);
      await noteTemplate(tx, how, { ...place, id }, actor);
      return this.detail(tx, id, actor);
    });
  }

  /** Changes a draft; whoever saw an older version is refused where one is named. */
  change(
    id: string,
    what: 'changed' | 'logo_changed',
    actor: Actor,
    changed: (row: TemplateRow) => TemplateContents & { version?: number },
  ): Promise<CertificateTemplateDetail> {
    return this.transactions.run(async (tx) => {
      const row = await this.draft(tx, id, actor, 'change');
      const { slots, logo, version = row.version } = changed(row);
      if (version !== row.version) throw new DomainError('certificate_template.stale');
      assertPrintable(slots);
      await TemplateRepository.in(tx).save({ id, slots, logo, version: row.version + 1 }, actor);
      await noteTemplate(tx, what, row, actor);
      return this.detail(tx, id, actor);
    });
  }

  /** Throws a draft away. */
  discard(id: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const row = await this.draft(tx, id, actor, 'discard');
      await TemplateRepository.in(tx).remove(id);
      await noteTemplate(tx, 'discarded', row, actor);
      return { ok: true };
    });
  }

  /** A template as its readers see it. */
  async detail(tx: Tx, id: string, actor: Actor): Promise<CertificateTemplateDetail> {
    const found = await TemplateRepository.in(tx).find(id);
    const row = await this.access.visible(tx, found, actor, 'certificate_template.read');
    return detailOf(row, await this.access.issuerOf(tx, row), actor.accountId);
  }

  private async draft(tx: Tx, id: string, actor: Actor, event: 'change' | 'discard'): Promise<TemplateRow> {
    const found = await TemplateRepository.in(tx).lock(id);
    const row = await this.access.visible(tx, found, actor, 'certificate_template.manage');
    assertTemplateEvent(row.status, event);
    return row;
  }
}

/** What happens to a template. */
type Happened =
  | 'created'
  | 'imported'
  | 'changed'
  | 'logo_changed'
  | 'discarded'
  | 'submitted'
  | 'withdrawn'
  | 'returned'
  | 'published';

/** Writes into the trail what happened to a template, and more facts where there are. */
export function noteTemplate(
  tx: Tx,
  what: Happened,
  { id, kind, centreId, bodyId }: TemplatePlace & { id: string },
  actor: Actor,
  more: Record<string, unknown> = {},
): Promise<void> {
  const data = { kind, ...(bodyId && { bodyId }), ...more };
  const event = {
    type: `certificate_template.${what}`,
    subjectType: 'certificate_template' as const,
    subjectId: id,
    data,
  };
  return AuditRepository.in(tx).append(actor, [event], centreId);
}

function assertPrintable({ opening, closing, noted }: TemplateSlots): void {
  const sentences = [opening, closing].flatMap((text) => (text ? [text.id, text.en] : []));
  const people = noted.map(({ name, capacity }) => `${name} ${capacity}`);
  const character = firstUnprintable([...sentences, ...people].join(' '));
  if (character !== null) throw new DomainError('certificate_template.unprintable', { character });
}
