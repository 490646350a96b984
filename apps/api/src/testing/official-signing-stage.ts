import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BsreServer, bsreServer } from '@kompeten/certificate/testing';
import { audit, basePath, issuance, people } from '@kompeten/contract';
import type { IssuanceBatchDetail } from '@kompeten/domain';
import { SignersService } from '../features/signing-keys/signers.service.ts';
import { type SignedIn, signedIn } from './builders.ts';
import { aCompletedCohort, requested } from './issuance-builders.ts';
import { officialsSource } from './signer-builders.ts';
import { startTestApi, type TestApi } from './test-api.ts';
import { aTrainingStage } from './training-builders.ts';

/** The passphrase of the official whom the stand-in for BSrE knows, and one that is not; both like nothing else that is stored. */
export const RIGHT = randomBytes(24).toString('hex');
export const WRONG = randomBytes(24).toString('hex');

/** Both passphrases as a dump or a log might hold them: as they are, in hex, and in base64. */
export const passphraseForms = [RIGHT, WRONG].flatMap((secret) => {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString('hex'), bytes.toString('base64')];
});

const BORN = '1990-07-01';
/** Two administrators. */
export const BY: [string, string] = ['Kepala', 'Wakil'];

/** What calls to sign are made with beside the passphrase. */
export interface SignOptions {
  passphrase?: string;
  who?: SignedIn;
  signal?: AbortSignal;
}

/** A centre, a stand-in for BSrE, and whoever acts; the official is the manager of the centre. */
export type OfficialSigningStage = Awaited<ReturnType<typeof anOfficialSigningStage>>;

/** Starts the API with what it logs, and the stand-in beside it; call `stop` when it is done. */
export async function anOfficialSigningStage(write: (line: string) => void) {
  const bsre = await bsreServer(new Date());
  bsre.person.passphrase = RIGHT;
  const api = await startTestApi({ log: { write } });
  const stage = await aTrainingStage(api);
  const admin = await signedIn(api, { role: 'administrator' });
  const stop = async () => {
    await api.stop();
    await bsre.close();
  };
  const calls = callsOf(stage.manager, admin, bsre.person.nik);
  /** A list of some people that its official has approved. */
  const approved = async (count: number) => {
    const cohort = await aCompletedCohort(stage, { people: count });
    const batchId = await requested(stage, cohort);
    const { status } = await calls.approve(batchId);
    if (status !== 'awaiting_signature') throw new Error(`The list is ${status}`);
    return { batchId, cohortId: cohort.cohortId };
  };
  return {
    bsre,
    api,
    stage,
    admin,
    signers: signersOf(api),
    source: officialsSource(api, bsre),
    approved,
    stop,
    ...calls,
    /** Signs, and closes the connection while BSrE signs the first file. */
    signAndLeave: (batchId: string) => leaving(api, bsre, (signal) => calls.sign(batchId, { signal })),
    /** Sends a body as it stands, under the key of a call that may be repeated. */
    signRepeatably: (batchId: string, body: string) =>
      fetch(`${api.origin}${basePath}/issuance-batches/${batchId}/signatures`, {
        method: 'POST',
        headers: { cookie: stage.manager.cookie, 'idempotency-key': 'kunci', 'content-type': 'application/json' },
        body,
      }),
  };
}

const signersOf = (api: TestApi) => api.app.get(SignersService, { strict: false });

function callsOf(official: SignedIn, admin: SignedIn, nik: string) {
  return {
    batch: (batchId: string, who = official): Promise<IssuanceBatchDetail> =>
      who.call(issuance.getIssuanceBatch, { params: { batchId } }),
    approve: (batchId: string) => official.call(issuance.approveIssuance, { params: { batchId }, body: {} }),
    sign: (batchId: string, { passphrase = RIGHT, who = official, signal }: SignOptions = {}) =>
      who.call(issuance.signIssuance, { params: { batchId }, body: { passphrase } }, signal ? { signal } : {}),
    /** Says that the holder of an account is the person whom BSrE knows. */
    name: (accountId: string, birthDate = BORN) =>
      admin.call(people.nameAccountPerson, { params: { accountId }, body: { nik, birthDate } }),
    /** Why signing a list was stopped, each time, the newest first. */
    stops: async (batchId: string) => {
      const query = { subjectId: batchId, type: 'issuance.signing_stopped' };
      return (await admin.call(audit.listAuditEvents, { query })).items.map(({ data }) => data.reason);
    },
  };
}

/** The caller goes while a file is signed; BSrE's answer comes once the server has seen them go. */
function leaving(api: TestApi, bsre: BsreServer, call: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const end = new AbortController();
  let answer: ServerResponse | undefined;
  api.app.getHttpServer().on('request', ({ url }: IncomingMessage, response: ServerResponse) => {
    if (url?.endsWith('/signatures')) answer = response;
  });
  bsre.whenAsked(async () => {
    bsre.whenAsked(null);
    const closed = answer && once(answer, 'close');
    end.abort();
    await closed;
  });
  return call(end.signal);
}
