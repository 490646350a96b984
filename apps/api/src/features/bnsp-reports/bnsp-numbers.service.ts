import { type Actor, type NumbersImport, readBnspNumber, readBnspNumbers, type TypedNumber } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { Cell, Table } from '../../spreadsheets/cell.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { BodyCertificatesService } from '../certificates/body-certificates.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { BnspLayouts, type NumberColumns } from './bnsp-layouts.service.ts';
import { BnspReportRepository } from './bnsp-report.repository.ts';

/** Takes the official numbers that BNSP gave; the product never makes one. */
@Injectable()
export class BnspNumbersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly certificates: BodyCertificatesService,
    private readonly layouts: BnspLayouts,
  ) {}

  /** Reads a sheet of numbers: all of it is taken or nothing, and every wrong cell is named. */
  async import(bodyId: string, file: Buffer, dryRun: boolean, actor: Actor): Promise<NumbersImport> {
    await this.transactions.read((tx) => this.bodies.allowed(tx, bodyId, actor, 'bnsp.report'));
    const [head = [], ...body] = await readTable(file);
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'bnsp.report');
      const rows = typedNumbers(body, await this.layouts.ofNumbers(tx, head.map(textOf)));
      const { given, issues } = readBnspNumbers(rows, await known(tx, bodyId, rows));
      if (!dryRun) {
        for (const { certificateId, number, blankNumber } of given) {
          await this.certificates.give(tx, certificateId, number, blankNumber);
        }
        const event = { type: 'bnsp_report.numbers_taken', subjectType: 'body' as const, subjectId: bodyId };
        if (given.length > 0)
          await AuditRepository.in(tx).append(actor, [{ ...event, data: { bodyId, given: given.length } }]);
      }
      return { dryRun, rows: rows.length, given: given.length, issues };
    });
  }
}

async function known(tx: Tx, bodyId: string, rows: readonly TypedNumber[]) {
  const repository = BnspReportRepository.in(tx);
  const awaiting = await repository.awaiting(bodyId);
  const numbers = rows.flatMap(({ number }) => readBnspNumber(number) ?? []);
  const blanks = rows.map(({ blankNumber }) => blankNumber.trim()).filter(Boolean);
  const taken = await repository.taken(numbers, blanks);
  return {
    awaiting,
    takenNumbers: new Set(taken.map(({ number }) => number)),
    takenBlanks: new Set(taken.flatMap(({ blank }) => blank ?? [])),
  };
}

function typedNumbers(rows: Table, { reference, number, blankNumber }: NumberColumns): TypedNumber[] {
  return rows
    .map((row, index) => ({
      row: index + 2,
      ...{ reference: textOf(row[reference]), number: textOf(row[number]), blankNumber: textOf(row[blankNumber]) },
    }))
    .filter((row) => row.reference !== '' || row.number !== '' || row.blankNumber !== '');
}

function textOf(cell: Cell | null | undefined): string {
  if (!cell) return '';
  return (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.digits : cell.day).trim();
}
