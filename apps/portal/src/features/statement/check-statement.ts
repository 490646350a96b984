import { Problem, verification } from '@kompeten/contract';
import type { VerificationAnswer } from '@kompeten/domain';
import { type Statement, type StatementVerdict, verifyStatement } from '@kompeten/statement';
import { api } from '../../lib/api.ts';
import { knownKeys, knownList } from './knowledge.ts';
import { type KnownStanding, standingOf } from './standing-of.ts';

/** Fields that paper and register must agree on. */
export const COMPARED = ['holderName', 'number', 'title', 'issuer', 'issuedOn', 'validUntil'] as const;
export type ComparedField = (typeof COMPARED)[number];

/** What the register says beside the statement. */
export type RegisterSays = { kind: 'unreached' } | { kind: 'unknown' } | { kind: 'answered'; differs: ComparedField[] };

/** What was found of a text. */
export type StatementCheck =
  | { kind: Exclude<StatementVerdict['kind'], 'genuine'> | 'no_keys' }
  | { kind: 'genuine'; statement: Statement; standing: KnownStanding; register: RegisterSays };

/** Checks a statement on this device; the register is asked for the code alone. */
export async function checkStatement(text: string): Promise<StatementCheck> {
  const keys = await knownKeys();
  if (keys === null) return { kind: 'no_keys' };
  const verdict = await verifyStatement(text, keys);
  if (verdict.kind !== 'genuine') return { kind: verdict.kind };
  const { statement } = verdict;
  const { list } = statement.status;
  const [revocation, suspension, register] = await Promise.all([
    knownList(list, 'revocation', keys),
    knownList(list, 'suspension', keys),
    askRegister(statement),
  ]);
  const standing = standingOf(statement, { revocation, suspension }, new Date().toISOString());
  return { kind: 'genuine', statement, standing, register };
}

async function askRegister(statement: Statement): Promise<RegisterSays> {
  try {
    const answer = await api.call(verification.verifyCode, { params: { code: statement.code } });
    return { kind: 'answered', differs: differences(statement, answer) };
  } catch (error) {
    const isUnknown = error instanceof Problem && error.code === 'verification.unknown_code';
    return { kind: isUnknown ? 'unknown' : 'unreached' };
  }
}

const differences = (statement: Statement, answer: VerificationAnswer): ComparedField[] =>
  COMPARED.filter((field) => statement[field] !== answer[field]);
