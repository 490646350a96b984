import { Problem, verification } from '@kompeten/contract';
import { findCode, type VerificationAnswer } from '@kompeten/domain';
import { type Statement, type StatementVerdict, statementTextIn, verifyStatement } from '@kompeten/statement';
import { api } from '../../lib/api.ts';
import { knownKeys, knownList } from '../../lib/knowledge.ts';
import { type KnownStanding, standingOf } from './standing-of.ts';

/** Fields that paper and register must agree on. */
export const COMPARED = ['holderName', 'number', 'title', 'issuer', 'issuedOn', 'validUntil'] as const;
export type ComparedField = (typeof COMPARED)[number];

/** What the register says to a code. */
type Answer = { kind: 'unreached' } | { kind: 'unknown' } | { kind: 'answered'; answer: VerificationAnswer };

/** What the register says beside the statement. */
export type RegisterSays = { kind: 'unreached' } | { kind: 'unknown' } | { kind: 'answered'; differs: ComparedField[] };

/** What the register says to the code of page 1 where the statement of page 2 is of no use; null without a code. */
export type FirstPage = { code: string; register: Answer } | null;

/** What was found of a text. */
export type StatementCheck =
  | { kind: Exclude<StatementVerdict['kind'], 'genuine'> | 'no_keys'; firstPage: FirstPage }
  | { kind: 'genuine'; statement: Statement; standing: KnownStanding; register: RegisterSays };

/** Checks a statement on this device; the register is asked for the code alone. */
export async function checkStatement(scanned: string): Promise<StatementCheck> {
  const keys = await knownKeys();
  const verdict = keys && (await verifyStatement(statementTextIn(scanned), keys));
  if (keys === null || verdict?.kind !== 'genuine') {
    return {
      kind: verdict?.kind === 'genuine' ? 'no_keys' : (verdict?.kind ?? 'no_keys'),
      firstPage: await firstPageOf(scanned),
    };
  }
  const { statement } = verdict;
  const { list } = statement.status;
  const [revocation, suspension, said] = await Promise.all([
    knownList(list, 'revocation', keys),
    knownList(list, 'suspension', keys),
    askRegister(statement.code),
  ]);
  const standing = standingOf(statement, { revocation, suspension }, new Date().toISOString());
  const register: RegisterSays =
    said.kind === 'answered' ? { kind: 'answered', differs: differences(statement, said.answer) } : said;
  return { kind: 'genuine', statement, standing, register };
}

/** A failed second page never hides what the first one leads to: its code stands before the `#`. */
async function firstPageOf(scanned: string): Promise<FirstPage> {
  const code = findCode(scanned.split('#')[0] ?? '');
  return code === null ? null : { code, register: await askRegister(code) };
}

async function askRegister(code: string): Promise<Answer> {
  try {
    return { kind: 'answered', answer: await api.call(verification.verifyCode, { params: { code } }) };
  } catch (error) {
    const isUnknown = error instanceof Problem && error.code === 'verification.unknown_code';
    return { kind: isUnknown ? 'unknown' : 'unreached' };
  }
}

const differences = (statement: Statement, answer: VerificationAnswer): ComparedField[] =>
  COMPARED.filter((field) => statement[field] !== answer[field]);
