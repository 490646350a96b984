import { createHash } from 'node:crypto';
import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { assertNotErased } from '../retention/erased.rules.ts';
import { MentoringFileRepository } from './mentoring-file.repository.ts';
import { MentorshipAccess } from './mentorship-access.service.ts';

/** Photos and PDFs behind visits and placements. */
@Injectable()
export class MentoringFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mentorships: MentorshipAccess,
  ) {}

  /** Keeps a photo or PDF for a mentorship; what it is is told by its content. */
  async add(mentorshipId: string, { content: uploaded }: UploadedFile, actor: Actor): Promise<{ id: string }> {
    await this.transactions.read((tx) => this.mentorships.of(tx, mentorshipId, actor, 'placement.report'));
    const kept = await keptFile(uploaded);
    if (!kept) throw new DomainError('mentoring.file_type');
    const { type, content } = kept;
    return this.transactions.run(async (tx) => {
      const mentorship = await this.mentorships.of(tx, mentorshipId, actor, 'placement.report');
      const id = newId();
      const sha256 = createHash('sha256').update(content).digest('hex');
      await MentoringFileRepository.in(tx).insert(
        { id, mentorshipId, type, content, sha256, visitId: null },
        actor.accountId,
      );
      await this.mentorships.tell(tx, 'mentoring.file_added', mentorship, actor, { fileId: id, sha256 });
      return { id };
    });
  }

  /** A kept file; a photo is shown, a PDF is only ever saved. */
  get(mentorshipId: string, fileId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      await this.mentorships.of(tx, mentorshipId, actor, 'mentoring.read');
      const files = MentoringFileRepository.in(tx);
      const file = await files.find(mentorshipId, fileId);
      const place = file ?? (await files.placeOf(fileId));
      if (!file && place?.mentorshipId === mentorshipId) await assertNotErased(tx, 'mentoring_files', fileId);
      if (!file) throw new DomainError('mentoring.file_not_found');
      const picture = file.type === 'image/jpeg';
      const name = `pendampingan-${fileId}.${picture ? 'jpg' : 'pdf'}`;
      return { content: file.content, type: file.type, name, inline: picture };
    });
  }
}
