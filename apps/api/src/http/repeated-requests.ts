import { createHash, createHmac } from 'node:crypto';
import type { Endpoint } from '@kompeten/contract';
import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Transactions, type Tx } from '../database/transactions.ts';
import { openWith, sealWith } from '../secrets/sealed.ts';
import { stateOf } from './call.ts';
import { RepeatedRequestRepository } from './repeated-request.repository.ts';

/**
 * Creating calls with an `Idempotency-Key` happen once: the key and what the handler writes commit together,
 * a concurrent repeat waits for the first, and a later one gets the first answer.
 * Answers can hold secrets (a token, a claim code), so each is sealed with a key that only the caller's key gives.
 */
@Injectable()
export class RepeatedRequests {
  constructor(private readonly transactions: Transactions) {}

  /** Handles the request, or answers it from memory when it is a repeat. */
  once(request: FastifyRequest, endpoint: Endpoint, handle: () => Promise<unknown>): Promise<unknown> {
    const given = request.headers['idempotency-key'];
    if (typeof given !== 'string' || given === '' || !isCreating(endpoint)) return handle();
    const key = digest(endpoint.operationId, stateOf(request).actor?.accountId ?? '', given);
    const said = JSON.stringify([request.params, request.query, request.body ?? null]);
    // Keyed by what only the caller has: a body may hold a NIK, which a bare hash would give away to a guesser.
    const body = createHmac('sha256', given).update(said).digest();
    return this.transactions.joined((tx) => remembered(tx, { key, body, secret: given }, handle));
  }
}

interface Repeat {
  key: Buffer;
  body: Buffer;
  secret: string;
}

async function remembered(tx: Tx, { key, body, secret }: Repeat, handle: () => Promise<unknown>): Promise<unknown> {
  const repository = RepeatedRequestRepository.in(tx);
  const first = await repository.claim(key, body);
  if (first) {
    if (!first.bodyHash.equals(body)) throw new DomainError('request.idempotency_mismatch');
    return JSON.parse(openWith(secret, first.sealedAnswer).toString());
  }
  const answer = await handle();
  await repository.keep(key, sealWith(secret, Buffer.from(JSON.stringify(answer ?? null))));
  return answer;
}

const isCreating = ({ method, status, upload }: Endpoint): boolean =>
  method === 'POST' && !upload && (status === 201 || status === 202);

const digest = (...parts: string[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest();
