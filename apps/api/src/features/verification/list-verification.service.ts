import type { BatchVerification } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { listIn } from '../../spreadsheets/spreadsheet.ts';
import type { Asking } from '../api-keys/row-allowance.service.ts';
import { VerificationService } from './verification.service.ts';

/** Reading a spreadsheet costs more than answering its codes; a key has a count of its own. */
const listLimit: Limit = { name: 'verify list', hits: 60, seconds: 60 };

/** Answers an employer who has a spreadsheet of codes. */
@Injectable()
export class ListVerificationService {
  constructor(
    private readonly verification: VerificationService,
    private readonly limiter: RateLimiter,
  ) {}

  /** One answer a code of a spreadsheet, in whichever of its sheets, row by row, and the rows of people without one. */
  async verify(content: Buffer, asking: Asking): Promise<BatchVerification> {
    const { actor, request } = asking;
    await this.limiter.assertWithin(listLimit, { ip: actor?.via === 'api_key' ? actor.accountId : request.ip });
    const rows = await listIn(content);
    const coded = rows.flatMap(({ sheet, row, code }) => (code === null ? [] : [{ place: { sheet, row }, code }]));
    const answer = await this.verification.verifyBatch(
      coded.map(({ code }) => code),
      asking,
    );
    return {
      ...answer,
      items: answer.items.map((item, index) => ({ ...item, ...coded[index]?.place })),
      rowsWithoutCode: rows.flatMap(({ sheet, row, code }) => (code === null ? [{ sheet, row }] : [])),
    };
  }
}
