import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { VoucherKind } from '../people/voucher.ts';
import { Words } from './copied.ts';

/** On what somebody without a document stood, as a centre or a certification body was told. */
export const VoucherCopy = z.object({
  centre: Words,
  kind: VoucherKind,
  letterNumber: Words,
  letterDate: Day.nullable(),
  letterOffice: Words,
  letterSignedBy: Words,
  firstWitness: Words,
  firstRelation: Words,
  firstPosition: Words,
  secondWitness: Words,
  secondRelation: Words,
  secondPosition: Words,
  recordedAt: Instant,
  recordedByName: Words,
});
export type VoucherCopy = z.output<typeof VoucherCopy>;
