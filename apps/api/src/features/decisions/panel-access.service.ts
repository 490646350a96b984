import { type Actor, assertCan, can, DomainError, type Permission, type Subject } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { PanelRepository, type PanelRow } from './panel.repository.ts';

/** Whose a panel is. */
export const panelSubject = ({ bodyId, memberIds }: Pick<PanelRow, 'bodyId' | 'memberIds'>): Subject => ({
  bodyId,
  panelAccountIds: memberIds,
});

/** Opens panels to those who may see them; to anybody else they do not exist. */
@Injectable()
export class PanelAccess {
  /** A panel for somebody who may read it. */
  async readable(tx: Tx, id: string, actor: Actor): Promise<PanelRow> {
    return this.seen(await PanelRepository.in(tx).find(id), actor);
  }

  /** A panel, locked, for somebody who may do something with it. */
  async locked(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<PanelRow> {
    const panel = this.seen(await PanelRepository.in(tx).lock(id), actor);
    assertCan(actor, permission, panelSubject(panel));
    return panel;
  }

  private seen(panel: PanelRow | null, actor: Actor): PanelRow {
    if (!panel || !can(actor, 'decision.read', panelSubject(panel))) throw new DomainError('decision.panel_not_found');
    return panel;
  }
}
