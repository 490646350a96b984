import { createHash } from 'node:crypto';
import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { InstructorAccess } from './instructor-access.service.ts';
import { InstructorFileRepository } from './instructor-file.repository.ts';

const PURPOSE = 'instructor file';

/** Photos and PDFs that show what an instructor says of themselves, sealed at rest. */
@Injectable()
export class InstructorFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: InstructorAccess,
    private readonly vault: Vault,
  ) {}

  /** Keeps a photo or PDF of an instructor; what it is is told by its content. */
  async add(instructorId: string, { content: uploaded }: UploadedFile, actor: Actor): Promise<{ id: string }> {
    await this.transactions.read((tx) => this.access.of(tx, instructorId, actor, 'instructor.keep'));
    const kept = await keptFile(uploaded);
    if (!kept) throw new DomainError('instructor.file_type');
    return this.transactions.run(async (tx) => {
      const instructor = await this.access.of(tx, instructorId, actor, 'instructor.keep');
      const id = newId();
      const sha256 = createHash('sha256').update(kept.content).digest('hex');
      const contentSealed = this.vault.sealFile(PURPOSE, kept.content);
      const row = { id, instructorId, type: kept.type, contentSealed, sha256 };
      await InstructorFileRepository.in(tx).insert(row, actor.accountId);
      await this.access.tell(tx, 'file_added', instructor, actor, { fileId: id, sha256 });
      return { id };
    });
  }

  /** A kept file; a photo is shown, a PDF is only ever saved. */
  get(instructorId: string, fileId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      await this.access.of(tx, instructorId, actor, 'instructor.keep');
      const file = await InstructorFileRepository.in(tx).find(instructorId, fileId);
      if (!file) throw new DomainError('instructor.file_not_found');
      const picture = file.type === 'image/jpeg';
      const name = `bukti-instruktur-${fileId}.${picture ? 'jpg' : 'pdf'}`;
      const content = this.vault.openFile(PURPOSE, file.contentSealed);
      return { content, type: file.type, name, inline: picture };
    });
  }
}
