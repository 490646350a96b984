import { type TimestampServer, timestampServer } from '@kompeten/certificate/testing';
import { certificates, verification } from '@kompeten/contract';
import type { Account, Certificate, PdfVerification, VerificationAnswer } from '@kompeten/domain';
import { runCommand } from '../commands/run-command.ts';
import { CompromiseService } from '../features/signing-keys/compromise.service.ts';
import { anAccount, PASSWORD } from './builders.ts';
import { claimedBy, type Trainee } from './claim-builders.ts';
import { type HeldWorker, heldWorker } from './held-worker.ts';
import { aCompletedCohort, issued } from './issuance-builders.ts';
import { startTestApi, type TestApi } from './test-api.ts';
import { aTrainingStage, type TrainingStage } from './training-builders.ts';

/** Certificates that were issued under timestamps, two administrators, a worker that can be killed, and a holder. */
export interface ReissueStage {
  api: TestApi;
  stage: TrainingStage;
  worker: HeldWorker;
  all: Certificate[];
  holder: Trainee;
  /** Runs a command over the same database and data folder. */
  command(...args: string[]): Promise<{ code: number; output: string }>;
  /** The two administrators as options of a command. */
  both: string[];
  answer(code: string): Promise<VerificationAnswer>;
  verdictOn(certificateId: string): Promise<PdfVerification>;
  /** Says that a key is bad since so many hours from now; the one in use unless named. */
  bad(hours: number, key?: string): Promise<void>;
  /** The certificate in the place of one, once it is replaced. */
  replacementOf(place: number): Promise<string>;
  /** Everything that must never happen, counted over the whole register. */
  faults(): Promise<Record<string, number>>;
  stop(): Promise<void>;
}

/** The two people who say that a key is bad, and approve the list. */
export const BY: [string, string] = ['Kepala', 'Wakil'];

const FAULTS = `select
  (select count(*)::int from (select series_sequence - row_number() over (order by series_sequence) as off
    from certificates) s where off <> 0) as gaps,
  (select count(*)::int from (select from certificates where replaces_id is not null group by replaces_id
    having count(*) > 1) d) as doubled,
  (select count(*)::int from certificates c where c.status not in ('issued', 'suspended', 'replaced')
    or (select count(*) from certificate_files f where f.certificate_id = c.id) <> 1) as unsigned,
  (select count(*)::int from certificates c where c.status = 'replaced' and not exists (select from certificates n
    join reissue_items i on i.replacement_id = n.id and i.certificate_id = c.id and i.status = 'issued'
    where n.replaces_id = c.id and n.status = 'issued')) as lost`;

/** Issues so many certificates. */
export async function aReissueStage(people: number): Promise<ReissueStage> {
  const authority: TimestampServer = await timestampServer();
  const timestamps = { KOMPETEN_TSA_URL: authority.url, KOMPETEN_TSA_ROOTS: authority.rootFile };
  const env = { ...timestamps, PUBLIC_URL: 'http://localhost:4321' };
  const api = await startTestApi({ env });
  const stage = await aTrainingStage(api);
  const cohort = await aCompletedCohort(stage, { people });
  const all = await issued(api, stage, cohort);
  const [first, second] = [await administrator(api, 'Kepala'), await administrator(api, 'Wakil')];
  const worker = await heldWorker(api, env);
  return {
    ...{ api, stage, worker, all },
    holder: await claimedBy(api, stage, cohort.roster[0]?.id ?? ''),
    command: (...args) => commanded(api, env, args),
    both: ['--first', first.email ?? '', '--second', second.email ?? ''],
    answer: (code) => api.anonymous.call(verification.verifyCode, { params: { code } }),
    verdictOn: async (certificateId) => {
      const pdf = await stage.manager.call(certificates.downloadCertificate, { params: { certificateId } });
      const file = new Blob([await pdf.arrayBuffer()]);
      return api.anonymous.call(verification.verifyPdf, { file, fileName: 'sertifikat.pdf' });
    },
    bad: (hours, key) => {
      const from = new Date(Date.now() + hours * 3_600_000).toISOString();
      const said = { key, from, reason: 'Laptop hilang', by: BY };
      return api.app.get(CompromiseService, { strict: false }).declare(said);
    },
    replacementOf: async (place) => {
      const params = { certificateId: all[place]?.id ?? '' };
      return (await stage.manager.call(certificates.getCertificate, { params })).replacedById ?? '';
    },
    faults: async () => (await worker.owner.query(FAULTS)).rows[0],
    stop: async () => {
      await worker.stop();
      await api.stop();
      await authority.close();
    },
  };
}

const administrator = (api: TestApi, fullName: string): Promise<Account> =>
  anAccount(api, { role: 'administrator', fullName });

async function commanded(api: TestApi, env: Record<string, string>, args: readonly string[]) {
  const lines: string[] = [];
  const add = (line: string) => void lines.push(line);
  const addresses = { DATABASE_URL: api.database.appUrl, MIGRATION_DATABASE_URL: api.database.ownerUrl };
  const places = { KOMPETEN_DATA: api.dataFolder, LOG_LEVEL: 'error' };
  const io = { say: add, complain: add, ask: async () => PASSWORD, env: { ...addresses, ...places, ...env } };
  return { code: await runCommand(args, io), output: lines.join('\n') };
}
