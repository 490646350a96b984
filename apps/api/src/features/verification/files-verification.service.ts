import { createHash } from 'node:crypto';
import { type FilesVerification, ROWS_PER_FILE } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { type ArchivedFile, pdfsOf } from '../../archives/pdf-archive.ts';
import { Clock } from '../../clock.ts';
import { type Asking, RowAllowanceService } from '../api-keys/row-allowance.service.ts';
import { PdfVerificationService } from './pdf-verification.service.ts';

type Item = FilesVerification['items'][number];

const isPdf = (content: Buffer) => content.subarray(0, 5).toString('latin1') === '%PDF-';

/** Answers an employer who has a folder of PDFs. */
@Injectable()
export class FilesVerificationService {
  constructor(
    private readonly files: PdfVerificationService,
    private readonly allowance: RowAllowanceService,
    private readonly clock: Clock,
  ) {}

  /** One answer a file of a ZIP archive, in its order; each is looked at and forgotten before the next. */
  async verify(content: Buffer, asking: Asking): Promise<FilesVerification> {
    const items: Item[] = [];
    for await (const file of pdfsOf(content)) {
      await this.allowance.take(ROWS_PER_FILE, asking);
      items.push(await this.item(file));
    }
    return { items, asOf: this.clock.now() };
  }

  private async item({ name, content }: ArchivedFile): Promise<Item> {
    if (content === null) return { name, sha256: '', refusal: 'too_large', answer: null };
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (!isPdf(content)) return { name, sha256, refusal: 'not_a_pdf', answer: null };
    return { name, sha256, refusal: null, answer: await this.files.verify(content) };
  }
}
