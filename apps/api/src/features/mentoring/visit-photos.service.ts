import { createHash } from 'node:crypto';
import { type Actor, DomainError, type MentoringVisit, VISIT_PHOTOS } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import type { UploadedFile } from '../../http/call.ts';
import { MentoringFileRepository } from './mentoring-file.repository.ts';
import { MentorshipAccess } from './mentorship-access.service.ts';
import { VisitRepository, type VisitRow } from './visit.repository.ts';

/** Where a photo belongs, as its sender says. */
interface PhotoPlace {
  mentorshipId: string;
  visitId: string;
  photoId: string;
}

/** Photos that follow the report of a visit, one by one, each known by the id that the device gave it. */
@Injectable()
export class VisitPhotosService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mentorships: MentorshipAccess,
  ) {}

  /** Keeps a photo of one's own visit; one that is sent again is the one that is kept. */
  async add(place: PhotoPlace, { content: uploaded }: UploadedFile, actor: Actor): Promise<MentoringVisit> {
    const known = await this.transactions.read(async (tx) => {
      const visit = await ownVisit(tx, place, actor);
      return visit.photoIds.includes(place.photoId) ? visit : null;
    });
    if (known) return known;
    const kept = await keptFile(uploaded);
    if (kept?.type !== 'image/jpeg') throw new DomainError('mentoring.file_type');
    const { type, content } = kept;
    const sha256 = createHash('sha256').update(content).digest('hex');
    return this.transactions.run((tx) => this.keep(tx, place, { type, content, sha256 }, actor));
  }

  private async keep(
    tx: Tx,
    place: PhotoPlace,
    file: { type: 'image/jpeg'; content: Buffer; sha256: string },
    actor: Actor,
  ): Promise<MentoringVisit> {
    const { mentorshipId, visitId, photoId } = place;
    const { visitedOn } = await ownVisit(tx, place, actor);
    // Whoever may report the visit may add its photos, and only one call at a time looks at what is there.
    const { mentorship } = await this.mentorships.lockForReport(tx, mentorshipId, visitedOn, actor);
    const visit = await ownVisit(tx, place, actor);
    if (visit.photoIds.includes(photoId)) return visit;
    const files = MentoringFileRepository.in(tx);
    if (await files.placeOf(photoId)) throw new DomainError('mentoring.not_found');
    if (visit.photoIds.length >= VISIT_PHOTOS) {
      throw new DomainError('mentoring.too_many_photos', { most: VISIT_PHOTOS });
    }
    await files.insert({ id: photoId, mentorshipId, visitId, ...file }, actor.accountId);
    const { sha256 } = file;
    await this.mentorships.tell(tx, 'mentoring.file_added', mentorship, actor, { fileId: photoId, visitId, sha256 });
    return ownVisit(tx, place, actor);
  }
}

/** Nobody adds to what another reported. */
async function ownVisit(tx: Tx, { mentorshipId, visitId }: PhotoPlace, actor: Actor): Promise<VisitRow> {
  const visit = await VisitRepository.in(tx).find(visitId);
  if (visit?.mentorshipId !== mentorshipId || visit.byId !== actor.accountId) {
    throw new DomainError('mentoring.not_found');
  }
  return visit;
}
