import { type Actor, type BnspReport, DomainError, type HappenedEvent, holdsNik } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { BnspLayouts } from './bnsp-layouts.service.ts';
import { BnspReportRepository } from './bnsp-report.repository.ts';
import { bnspWorkbook, recordOf } from './bnsp-sheet.ts';

/** What BNSP is told of a panel: minutes in a table, and the list with every NIK, which is logged person by person. */
@Injectable()
export class BnspReportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly people: PeopleService,
    private readonly layouts: BnspLayouts,
  ) {}

  /** Who can be reported and who waits for a NIK (rule 24). */
  get(panelId: string, actor: Actor): Promise<BnspReport> {
    return this.transactions.read(async (tx) => {
      const people = await this.reported(tx, panelId, actor, 'body_document.read').then(({ people: all }) => all);
      const certified = people.filter(({ certificateId }) => certificateId !== null);
      return {
        panelId,
        ready: people.filter(({ hasNik }) => hasNik).length,
        waiting: people.filter(({ hasNik }) => !hasNik).map(({ personId, fullName }) => ({ personId, fullName })),
        awaiting: certified.filter(({ numbered }) => !numbered).length,
        numbered: certified.filter(({ numbered }) => numbered).length,
      };
    });
  }

  /** The spreadsheet; whoever takes it looked at each NIK in it, and the trail says so. */
  download(panelId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      const { panel, people } = await this.reported(tx, panelId, actor, 'bnsp.report');
      const ready = people.filter(({ hasNik }) => hasNik);
      if (ready.length === 0) throw new DomainError('bnsp_report.nobody_to_report');
      const layout = await this.layouts.ofList(tx);
      const ids = holdsNik(layout) ? ready.map(({ personId }) => personId) : [];
      const niks = await this.people.niksOf(tx, ids);
      const looked = ids.map((id) => nikLooked(id, panelId));
      const taken = { type: 'bnsp_report.taken', subjectType: 'decision_panel' as const, subjectId: panelId };
      const data = { bodyId: panel.bodyId, people: ready.length, profileId: layout.id };
      await AuditRepository.in(tx).append(actor, [...looked, { ...taken, data }]);
      const records = ready.map((person, index) =>
        recordOf(panel, person, { nik: niks.get(person.personId) ?? null, place: index + 1 }),
      );
      const content = await bnspWorkbook(layout, panel, records);
      return { content, type: XLSX, name: `bnsp-${panel.meetsOn}.xlsx` };
    });
  }

  private async reported(tx: Tx, panelId: string, actor: Actor, permission: 'body_document.read' | 'bnsp.report') {
    const panel = await BnspReportRepository.in(tx).panel(panelId);
    if (!panel) throw new DomainError('decision.panel_not_found');
    await this.bodies.allowed(tx, panel.bodyId, actor, permission);
    if (panel.status !== 'published') throw new DomainError('bnsp_report.not_published');
    return { panel, people: await BnspReportRepository.in(tx).people(panelId) };
  }
}

const nikLooked = (subjectId: string, panelId: string): HappenedEvent => ({
  ...{ type: 'person.nik_revealed', subjectType: 'person' as const, subjectId },
  data: { reason: 'bnsp_report', panelId },
});
