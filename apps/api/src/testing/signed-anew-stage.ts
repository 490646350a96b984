import { certificates, officialSignatures, reissues, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { ReissuesService } from '../features/reissues/reissues.service.ts';
import { CompromiseService } from '../features/signing-keys/compromise.service.ts';
import { SigningKeysService } from '../features/signing-keys/signing-keys.service.ts';
import { anOfficialSigningStage, BY, RIGHT } from './official-signing-stage.ts';
import { sql } from './sql.ts';

/** A centre whose official signs in person, two certificates that they signed, and what takes the place of them. */
export type SignedAnewStage = Awaited<ReturnType<typeof aSignedAnewStage>>;

/** Starts it; call `stop` when it is done. */
export async function aSignedAnewStage(write: (line: string) => void) {
  const official = await anOfficialSigningStage(write);
  const { api, signers, source, stage, approved, name, sign } = official;
  await signers.add({ name: 'kepala', by: BY, issuers: [stage.centreId], source });
  await name(stage.manager.account.id);
  const { batchId, cohortId } = await approved(2);
  await sign(batchId);
  const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId } });
  const old = items[0] as Certificate;
  const service = <S>(token: new (...args: never[]) => S): S => api.app.get(token, { strict: false });
  return {
    ...official,
    old,
    signRequest: (requestId: string, passphrase = RIGHT, who = stage.manager) =>
      who.call(officialSignatures.signCertificateRequest, { params: { requestId }, body: { passphrase } }),
    signReissue: (reissueId: string, passphrase = RIGHT, who = stage.manager) =>
      who.call(officialSignatures.signReissue, { params: { reissueId }, body: { passphrase } }),
    reissueOf: (reissueId: string, who = stage.manager) => who.call(reissues.getReissue, { params: { reissueId } }),
    answer: (code: string) => api.anonymous.call(verification.verifyCode, { params: { code } }),
    verdictOn: async (certificateId: string) => {
      const file = await stage.manager.call(certificates.downloadCertificate, { params: { certificateId } });
      return api.anonymous.call(verification.verifyPdf, { file, fileName: 'sertifikat.pdf' });
    },
    /** What was numbered in place of the first certificate, and whether what its official sees is stored. */
    replacements: () =>
      sql<{ status: string; prepared: boolean }>(
        api,
        `select c.status, r.prepared is not null as prepared from certificates c
         left join signature_requests r on r.certificate_id = c.id where c.replaces_id = $1`,
        [old.id],
      ),
    /** Begins to issue anew all that the key of credentials in use has signed. */
    begun: async () => {
      const key = service(SigningKeysService).credentialKeys()[0]?.multikey;
      const from = new Date(Date.now() - 3_600_000).toISOString();
      await service(CompromiseService).declare({ key, from, reason: 'Laptop hilang', by: BY });
      const { hash } = await service(ReissuesService).list();
      await service(ReissuesService).start(hash, BY);
      await api.runJobs();
      const [newest] = (await stage.manager.call(reissues.listReissues, { query: {} })).items;
      return newest?.id ?? '';
    },
  };
}
