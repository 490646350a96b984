import { certificates } from '@kompeten/contract';
import { type Certificate, OpenBadgeCredential } from '@kompeten/domain';
import { aCompletedCohort, issued } from './issuance-builders.ts';
import { startTestApi, type TestApi } from './test-api.ts';
import { aTrainingStage, type TrainingStage } from './training-builders.ts';

/** The address that stands in the credentials of the stage. */
export const CREDENTIAL_ORIGIN = 'http://localhost:4321';

/** Certificates that were just issued, with the credentials in them. */
export interface CredentialStage {
  api: TestApi;
  stage: TrainingStage;
  all: Certificate[];
  fileOf(place: number): Promise<Buffer>;
  /** The credential as it is downloaded. */
  textOf(place: number, by?: TrainingStage['manager']): Promise<string>;
  credentialOf(place: number): Promise<OpenBadgeCredential>;
  /** What stands at an address of the stage. */
  read(address: string): Promise<Response>;
}

/** A product with a public address on which certificates were issued. */
export async function aCredentialStage(people: number, env: Record<string, string> = {}): Promise<CredentialStage> {
  const api = await startTestApi({ env: { PUBLIC_URL: CREDENTIAL_ORIGIN, ...env } });
  const stage = await aTrainingStage(api);
  const all = await issued(api, stage, await aCompletedCohort(stage, { people }));
  const params = (place: number) => ({ certificateId: all[place]?.id ?? '' });
  const textOf = async (place: number, by = stage.manager) =>
    (await by.call(certificates.downloadCredential, { params: params(place) })).text();
  return {
    ...{ api, stage, all, textOf },
    fileOf: async (place) => {
      const file = await stage.manager.call(certificates.downloadCertificate, { params: params(place) });
      return Buffer.from(await file.arrayBuffer());
    },
    credentialOf: async (place) => OpenBadgeCredential.parse(JSON.parse(await textOf(place))),
    read: (address) => fetch(address.replace(CREDENTIAL_ORIGIN, api.origin)),
  };
}
