import { DomainError, formatCode, type KnownRecord, readCode, recordCodeLength } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { KnownRecordRepository } from './known-record.repository.ts';

/** Says whether a record was made here: its time, its number of lines, its fingerprint. */
@Injectable()
export class KnownRecordsService {
  constructor(private readonly records: KnownRecordRepository) {}

  /** What is known of the record of a code. */
  async find(typed: string): Promise<KnownRecord> {
    const read = readCode(typed, recordCodeLength);
    if (read.kind !== 'code') throw new DomainError('verification_record.mistyped_code');
    const record = await this.records.find(read.code);
    if (!record) throw new DomainError('verification_record.not_found');
    return { ...record, code: formatCode(record.code) };
  }

  /** Whether a file is, byte for byte, the PDF of a record. */
  isKnown(sha256: string): Promise<boolean> {
    return this.records.hasFile(sha256);
  }
}
