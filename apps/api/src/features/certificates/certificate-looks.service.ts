import type { CertificateLook } from '@kompeten/certificate';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { CertificateDesignsService } from '../certificate-templates/certificate-designs.service.ts';
import { PhotosService } from '../photos/photos.service.ts';
import type { CertificateRow } from './certificate.table.ts';

/** How a certificate is drawn: the design that it was frozen with, and the holder's photo as long as there is consent. */
@Injectable()
export class CertificateLooksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly designs: CertificateDesignsService,
    private readonly photos: PhotosService,
  ) {}

  /** The look of a certificate that is about to be drawn; absent where it has the usual one. */
  async of({ designId, enrolmentId }: CertificateRow): Promise<{ look?: CertificateLook }> {
    if (designId === null) return {};
    const design = await this.designs.of(designId);
    if (!design.slots.photo || enrolmentId === null) return { look: { design, photo: null } };
    const photo = await this.transactions.read((tx) => this.photos.printableOf(tx, enrolmentId));
    return { look: { design, photo } };
  }
}
