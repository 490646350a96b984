import type { AnsweredRow, RecordRequestRow } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { codeIn } from './typed-code.ts';
import { VerificationRepository } from './verification.repository.ts';
import { answerOf } from './verification-answer.ts';

/** Answers codes and fingerprints of files together, all as of one moment. */
@Injectable()
export class AskedRowsService {
  constructor(
    private readonly register: VerificationRepository,
    private readonly clock: Clock,
  ) {}

  /** One answer a row, in the order asked. A fingerprint says whether the file is byte for byte an issued one. */
  async answer(rows: readonly RecordRequestRow[]): Promise<AnsweredRow[]> {
    const files = await this.register.codesOfFiles(rows.flatMap((row) => ('sha256' in row ? [row.sha256] : [])));
    const asked = rows.map((row) => {
      const sha256 = 'sha256' in row ? row.sha256 : null;
      const issued = sha256 === null ? undefined : files.get(sha256);
      return { sha256, fileIssued: issued !== undefined, code: issued ?? (row.code ? codeIn(row.code) : null) };
    });
    const found = await this.register.findAll([...new Set(asked.flatMap(({ code }) => code ?? []))]);
    const asOf = this.clock.now();
    return asked.map((row) => {
      const registered = row.code === null ? undefined : found.get(row.code);
      return { ...row, answer: registered ? answerOf(registered, asOf) : null };
    });
  }
}
