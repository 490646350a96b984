import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { drawnAnew } from '../../files/drawn-anew.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { assertNotErased } from '../retention/erased.rules.ts';
import { PhotoRepository } from './photo.repository.ts';

const PURPOSE = 'trainee photo';

/** The longest side in pixels: enough to know somebody by, too little for anything else. */
const LONGEST = 480;

/** Photos of trainees who agreed; each stands with its enrolment, so that no other centre has it (rule 24). */
@Injectable()
export class PhotosService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** Keeps a photo, drawn anew and sealed; without consent there is none. */
  async put(enrolmentId: string, consent: boolean, { content }: UploadedFile, actor: Actor): Promise<{ ok: true }> {
    if (!consent) throw new DomainError('photo.no_consent');
    const drawn = await drawnAnew(content, LONGEST);
    if (drawn === null) throw new DomainError('photo.file_type');
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'person.photo');
      await PhotoRepository.in(tx).put(enrolmentId, this.vault.sealFile(PURPOSE, drawn), actor);
      const event = enrolmentEvent('photo_added', enrolment, { consent: true });
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return { ok: true };
    });
  }

  /** Since when there is a photo by consent; null where there is none. */
  describe(enrolmentId: string, actor: Actor): Promise<{ consentAt: string | null }> {
    return this.transactions.run(async (tx) => {
      await this.enrolments.locked(tx, enrolmentId, actor, 'enrolment.read');
      return { consentAt: await PhotoRepository.in(tx).consentOf(enrolmentId) };
    });
  }

  /** The photo of a trainee, for those who see the enrolment. */
  get(enrolmentId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      await this.enrolments.locked(tx, enrolmentId, actor, 'enrolment.read');
      const sealed = await PhotoRepository.in(tx).of(enrolmentId);
      if (!sealed) await assertNotErased(tx, 'photos', enrolmentId);
      if (!sealed) throw new DomainError('photo.not_found');
      const content = this.vault.openFile(PURPOSE, sealed);
      return { content, type: 'image/jpeg', name: `foto-${enrolmentId}.jpg`, inline: true };
    });
  }

  /** The photo that a certificate of an enrolment may print; null where there is none by such a consent. */
  async printableOf(tx: Tx, enrolmentId: string): Promise<Buffer | null> {
    const sealed = await PhotoRepository.in(tx).printable(enrolmentId);
    return sealed && this.vault.openFile(PURPOSE, sealed);
  }

  /** Removes a photo for good. */
  remove(enrolmentId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'person.photo');
      if (!(await PhotoRepository.in(tx).remove(enrolmentId))) throw new DomainError('photo.not_found');
      await AuditRepository.in(tx).append(actor, [enrolmentEvent('photo_removed', enrolment, {})], cohort.centreId);
      return { ok: true };
    });
  }
}
