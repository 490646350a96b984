import { type BatchVerification, codesInTable } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { type Cell, readTable } from '../../spreadsheets/spreadsheet.ts';
import type { Asking } from '../api-keys/row-allowance.service.ts';
import { VerificationService } from './verification.service.ts';

/** Reading a spreadsheet costs more than answering its codes; a key has a count of its own. */
const listLimit: Limit = { name: 'verify list', hits: 60, seconds: 60 };

/** Longer than any code or link with one; the rest of a cell is not sent back. */
const LONGEST = 200;

/** Answers an employer who has a spreadsheet of codes. */
@Injectable()
export class ListVerificationService {
  constructor(
    private readonly verification: VerificationService,
    private readonly limiter: RateLimiter,
  ) {}

  /** One answer a code of a spreadsheet, wherever the codes stand in it, row by row. */
  async verify(content: Buffer, asking: Asking): Promise<BatchVerification> {
    const { actor, request } = asking;
    await this.limiter.assertWithin(listLimit, { ip: actor?.via === 'api_key' ? actor.accountId : request.ip });
    const table = await readTable(content);
    return this.verification.verifyBatch(codesInTable(table.map((row) => row.map(textOf))), asking);
  }
}

function textOf(cell: Cell | null): string | null {
  if (cell === null || cell.kind === 'day') return null;
  return (cell.kind === 'number' ? cell.digits : cell.text).slice(0, LONGEST);
}
