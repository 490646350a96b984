import { type CertificateDocument, CertificateProblem, drawPreview } from '@kompeten/certificate';
import { type Actor, DomainError, type TemplateSample, type TemplateSlots } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { logoOn } from '../../files/drawn-logo.ts';
import type { FileAnswer } from '../../http/call.ts';
import { PreviewRepository } from './preview.repository.ts';
import { documentOf } from './preview-documents.ts';
import { TemplateRepository } from './template.repository.ts';
import type { TemplateRow } from './template.table.ts';
import { TemplateAccessService } from './template-access.service.ts';
import { designOf } from './template-view.ts';

const NOBODY = `<svg xmlns="http://www.w3.org/2000/svg" width="270" height="360"><rect width="270" height="360" fill="#d5dbe1"/>
  <circle cx="135" cy="135" r="62" fill="#8593a1"/><path d="M30 360c0-90 50-135 105-135s105 45 105 135z" fill="#8593a1"/></svg>`;

/** Shows what a template would draw; nothing is kept, and nobody signs it. */
@Injectable()
export class TemplatePreviewsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: TemplateAccessService,
    private readonly clock: Clock,
  ) {}

  /** A preview of these slots: what the latest certificate says, or the longest names that the register takes. */
  async drawn(id: string, slots: TemplateSlots, sample: TemplateSample, actor: Actor): Promise<FileAnswer> {
    const { row, issuer, latest } = await this.transactions.read(async (tx) => {
      const found = await TemplateRepository.in(tx).find(id);
      const visible = await this.access.visible(tx, found, actor, 'certificate_template.read');
      const real = sample === 'real' ? await PreviewRepository.in(tx).latest(visible) : null;
      return { row: visible, issuer: await this.access.issuerOf(tx, visible), latest: real };
    });
    const logo = row.logo && (await logoOn(row.logo, slots.paper));
    const photo = slots.photo ? await sharp(Buffer.from(NOBODY)).jpeg().toBuffer() : null;
    const document = latest ? withNoted(latest, slots) : documentOf(row.kind, issuer, sample, slots.noted);
    const at = { at: new Date(this.clock.now()), timeZone: issuer.timeZone };
    const content = printed(() => drawPreview(document, { design: designOf(slots, logo), photo }, at));
    return { content, type: 'application/pdf', name: previewName(row), inline: true };
  }
}

const previewName = ({ kind, edition }: TemplateRow): string => `pratinjau-${kind}-${edition}.pdf`;

function withNoted(document: CertificateDocument, { noted }: TemplateSlots): CertificateDocument {
  return { ...document, signatories: [...document.signatories.slice(0, 1), ...noted] };
}

function printed(draw: () => Buffer): Buffer {
  try {
    return draw();
  } catch (cause) {
    if (!(cause instanceof CertificateProblem) || cause.code !== 'text_unprintable') throw cause;
    throw new DomainError('certificate_template.unprintable', { character: String(cause.params.character) });
  }
}
