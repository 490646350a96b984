import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BsreServer } from '@kompeten/certificate/testing';
import { contract } from '@kompeten/contract';
import { digitsFor } from './authenticator.ts';
import { arrange } from './course.ts';
import { hire } from './instructor.ts';
import { type Colleague, signIn, signInWith } from './office.ts';
import { productData } from './product-url.ts';

/** The day of birth that the NIK says, and the NIK itself: another one each time, since a person has one account. */
const BORN = '1990-07-01';
const newNik = (): string => `351001410790${String(randomInt(1, 10_000)).padStart(4, '0')}`;

/** A centre of its own whose official signs its certificates in person, at a stand-in for BSrE. */
export interface OfficialAtWork {
  /** Who asks. */
  readonly manager: Colleague;
  /** Who approves and signs. */
  readonly official: Colleague;
}

/** Founds the centre, and adds its signer as two administrators do. */
export async function officialAtWork(bsre: BsreServer): Promise<OfficialAtWork> {
  const admin = await signIn('admin');
  const body = { name: `BLK CONTOH ${bsre.url.split(':').at(-1)}`, kind: 'blk', regionCode: '35.10' } as const;
  const { id: centreId } = await admin.call(contract.createCentre, { body });
  const { email, password } = await hire('centre_manager', centreId, 'Dewi Lestari');
  const manager = await signInWith({ email, password });
  const official = await withSecondFactor(await hire('centre_manager', centreId, bsre.person.fullName));
  bsre.person.nik = newNik();
  const params = { accountId: official.user.id };
  await admin.call(contract.nameAccountPerson, { params, body: { nik: bsre.person.nik, birthDate: BORN } });
  addSigner(bsre, centreId);
  return { manager, official };
}

/** A list that the official has approved and not yet signed: the page of it waits for their passphrase. */
export async function unsignedList({ manager, official: head }: OfficialAtWork): Promise<string> {
  const by = { manager, head };
  const { cohort } = await arrange({ title: 'Pengurus koperasi, angkatan 3', people: 2, until: 'completed', by });
  const params = { cohortId: cohort.id };
  const { batchId } = await manager.call(contract.requestIssuance, { params, body: { kind: 'training' } });
  await head.call(contract.approveIssuance, { params: { batchId }, body: undefined });
  return batchId;
}

async function withSecondFactor({ email, password }: { email: string; password: string }): Promise<Colleague> {
  const colleague = await signInWith({ email, password });
  const { secret } = await colleague.call(contract.beginSecondFactor, { body: { currentPassword: password } });
  await colleague.call(contract.enableSecondFactor, { body: { otp: digitsFor(secret) } });
  return colleague;
}

/** Writes the product's file of signers as `keys:add` leaves it; the command would start the product once more. */
function addSigner({ url, account, peopleTrust }: BsreServer, centreId: string): void {
  const keys = join(productData(), 'keys');
  mkdirSync(keys, { recursive: true });
  const passwordFile = join(keys, 'bsre-password');
  writeFileSync(passwordFile, account.password);
  const source = {
    kind: 'bsre_person',
    url,
    username: account.username,
    passwordFile,
    rootsFile: peopleTrust.files.root,
  };
  const by = ['Administrator Pertama', 'Administrator Kedua'];
  const signer = { name: 'pejabat-contoh', source, issuers: [centreId], assurance: 'certified', signedBy: '' };
  const since = { notAfter: null, addedAt: new Date().toISOString(), addedBy: by, retired: null };
  writeFileSync(join(keys, 'signers.json'), JSON.stringify([{ ...signer, ...since }]));
}
