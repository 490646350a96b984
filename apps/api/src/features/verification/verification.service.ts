import { type BatchVerification, DomainError, type VerificationAnswer } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { type Asking, RowAllowanceService } from '../api-keys/row-allowance.service.ts';
import { type Asker, GuessersQueue } from './guessers-queue.ts';
import { codeIn } from './typed-code.ts';
import { VerificationRepository } from './verification.repository.ts';
import { answerOf } from './verification-answer.ts';

/** Answers everybody who has a code; a code cannot be guessed (75 random bits), so no account is asked for. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly register: VerificationRepository,
    private readonly guessers: GuessersQueue,
    private readonly allowance: RowAllowanceService,
    private readonly clock: Clock,
  ) {}

  /** What the register says of a code at this moment; an unknown code and a mistyped one are told apart. */
  async verify(typed: string, asker: Asker): Promise<VerificationAnswer> {
    const code = codeIn(typed);
    if (code === null) throw new DomainError('verification.mistyped_code');
    const row = await this.guessers.find(asker, () => this.register.find(code));
    if (!row) throw new DomainError('verification.unknown_code');
    return answerOf(row, this.clock.now());
  }

  /** One answer a code, in the order asked. */
  async verifyBatch(typed: readonly string[], asking: Asking): Promise<BatchVerification> {
    await this.allowance.take(typed.length, asking);
    return this.answers(typed);
  }

  /** One answer a code, for what reads the codes out of something else. */
  async answers(typed: readonly string[]): Promise<BatchVerification> {
    const codes = typed.map(codeIn);
    const rows = await this.register.findAll([...new Set(codes.filter((code) => code !== null))]);
    const asOf = this.clock.now();
    const items = typed.map((code, index) => {
      const read = codes[index] ?? null;
      const row = read === null ? undefined : rows.get(read);
      if (row) return { code, result: 'found' as const, answer: answerOf(row, asOf) };
      return { code, result: read === null ? ('mistyped_code' as const) : ('unknown_code' as const), answer: null };
    });
    return { items, asOf };
  }
}
