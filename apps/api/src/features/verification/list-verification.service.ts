import { type BatchVerification, codesInTable } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { type Cell, readTable } from '../../spreadsheets/spreadsheet.ts';
import { VerificationService } from './verification.service.ts';

/** Reading a spreadsheet costs more than reading a list of codes. */
const listLimit: Limit = { name: 'verify list', hits: 20, seconds: 60 };

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
  async verify(content: Buffer, request: FastifyRequest): Promise<BatchVerification> {
    await this.limiter.assertWithin(listLimit, request);
    const table = await readTable(content);
    return this.verification.answers(codesInTable(table.map((row) => row.map(textOf))));
  }
}

function textOf(cell: Cell | null): string | null {
  if (cell === null || cell.kind === 'day') return null;
  return (cell.kind === 'number' ? cell.digits : cell.text).slice(0, LONGEST);
}
