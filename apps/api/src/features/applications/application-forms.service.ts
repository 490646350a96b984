import {
  type Actor,
  type ApplicationSubmission,
  type AssessmentApplication,
  applicationWarnings,
  assertComplete,
  assertEditable,
  assertRemovable,
  DomainError,
  type EvidenceQuery,
  type FormChange,
  guardianToKeep,
  MOST_APPLICATION_FILES,
  moveApplication,
  unitsAppliedFor,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { AssessmentFilesService } from '../assessment-files/assessment-files.service.ts';
import { CooperativesService } from '../cooperatives/cooperatives.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { measureOf, noteApplication } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { assertFresh, type Reached } from './application-access.ts';
import { ApplicationEvidenceRepository } from './application-evidence.repository.ts';
import { ApplicationViewsService } from './application-views.service.ts';

/** Who fills in, and how an application comes within reach. */
export interface Hand {
  reached: Reached;
  as: 'applicant' | 'staff';
  actor: Actor;
}

/** What applicants fill in, add and hand in (FR.APL.01); staff do it for those without a phone. */
@Injectable()
export class ApplicationFormsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cooperatives: CooperativesService,
    private readonly files: AssessmentFilesService,
    private readonly schemes: SchemesService,
    private readonly views: ApplicationViewsService,
  ) {}

  /** Saves the form; nothing is handed in yet. */
  save(id: string, { version, form: told }: FormChange, { reached }: Hand): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reached(tx, id);
      assertFresh(row, version);
      assertEditable(row.status);
      const guardian = guardianToKeep(row.birthDate, told.guardian, dayInJakarta(tx.at), '/form/guardian');
      const form = { ...told, guardian };
      if (form.cooperativeId !== null) await this.cooperatives.of(tx, form.cooperativeId);
      const { cooperativeId, cooperativeRole } = form;
      await ApplicationRepository.in(tx).change(row, { form, cooperativeId, cooperativeRole });
      return this.view(tx, id);
    });
  }

  /** Keeps a photo or PDF, told by its content; who may add it is asked before it is drawn anew, and again after. */
  async addFile(id: string, said: EvidenceQuery, file: UploadedFile, hand: Hand): Promise<AssessmentApplication> {
    await this.transactions.run(async (tx) => this.assertRoom(tx, await hand.reached(tx, id)));
    const kept = await keptFile(file.content);
    if (!kept) throw new DomainError('application.file_type');
    return this.transactions.run(async (tx) => {
      const row = await hand.reached(tx, id);
      await this.assertRoom(tx, row);
      const fileId = await this.files.keep(tx, row.bodyId, kept, hand.actor);
      const requirement = said.requirement ?? null;
      const evidence = { id: newId(), kind: said.kind, requirement, fileId, addedBy: hand.as, type: kept.type };
      const open = { checked: null, remark: null, addedAt: tx.at };
      await ApplicationEvidenceRepository.in(tx).insert(id, { ...evidence, ...open });
      await noteApplication(tx, 'evidence_added', row, { fileId, kind: said.kind }, hand.actor);
      return this.view(tx, id);
    });
  }

  /** Takes a file back that was not found to be met; one that was taken back already is not there. */
  removeFile(id: string, evidenceId: string, { reached, actor }: Hand): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reached(tx, id);
      const standing = await ApplicationEvidenceRepository.in(tx).of(id);
      const evidence = standing.find((each) => each.id === evidenceId);
      if (!evidence) throw new DomainError('application.file_not_found');
      assertRemovable(row.status, evidence);
      await ApplicationEvidenceRepository.in(tx).remove(evidenceId);
      await noteApplication(tx, 'evidence_removed', row, { fileId: evidence.fileId }, actor);
      return this.view(tx, id);
    });
  }

  /** A file behind an application; the look of staff stands in the trail. */
  openFile(id: string, evidenceId: string, { reached, as, actor }: Hand): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      const row = await reached(tx, id);
      const evidence = await ApplicationEvidenceRepository.in(tx).find(id, evidenceId);
      const file = evidence && (await this.files.open(tx, evidence.fileId, `${row.number}-${evidence.kind}`));
      if (!file) throw new DomainError('application.file_not_found');
      if (as === 'staff') await noteApplication(tx, 'evidence_seen', row, { fileId: evidence.fileId }, actor);
      return file;
    });
  }

  /** Hands an application in: what it says then is frozen for ever (rule 9). */
  submit(id: string, version: number, { reached, as, actor }: Hand): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reached(tx, id);
      assertFresh(row, version);
      const status = moveApplication(row.status, 'submit');
      const scheme = await this.schemes.versionOf(tx, row.schemeVersionId);
      const evidence = await ApplicationEvidenceRepository.in(tx).of(id);
      assertComplete(row.form, evidence, measureOf(row, scheme, dayInJakarta(tx.at)));
      const submission: ApplicationSubmission = {
        ...{ number: (row.submitted?.number ?? 0) + 1, fullName: row.fullName, form: row.form },
        ...{ cooperativeName: row.cooperativeName, evidenceIds: evidence.map((each) => each.id) },
        ...{ submittedAt: tx.at, submittedBy: as, byName: actor.fullName },
      };
      const repository = ApplicationRepository.in(tx);
      await repository.submit(id, submission, actor.accountId);
      const unitCodes = row.purpose === 'reassessment' ? row.unitCodes : unitsAppliedFor(scheme, row.form.electives);
      const warnings = [...new Set([...applicationWarnings(row.form), ...ofPerson(row)])];
      const handedIn = { submitted: submission, submittedAt: tx.at, unitCodes, warnings, remark: null };
      await repository.change(row, { status, ...handedIn });
      await noteApplication(tx, 'submitted', row, { submission: submission.number, as }, actor);
      return this.view(tx, id);
    });
  }

  private async assertRoom(tx: Tx, row: ApplicationRow): Promise<void> {
    assertEditable(row.status);
    const files = await ApplicationEvidenceRepository.in(tx).of(row.id);
    const most = MOST_APPLICATION_FILES;
    if (files.length >= most) throw new DomainError('application.too_many_files', { most });
  }

  private async view(tx: Tx, id: string): Promise<AssessmentApplication> {
    const row = await ApplicationRepository.in(tx).find(id);
    if (!row) throw new DomainError('application.not_found');
    return this.views.of(tx, row);
  }
}

const ofPerson = ({ warnings }: ApplicationRow) => warnings.filter((warning) => warning !== 'village_head_on_board');
