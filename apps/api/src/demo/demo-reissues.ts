import { createHash } from 'node:crypto';
import { affectedList } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { Transactions } from '../database/transactions.ts';
import { CertificateRequestsService } from '../features/certificates/certificate-requests.service.ts';
import { CertificatesService } from '../features/certificates/certificates.service.ts';
import { ReissueRepository } from '../features/reissues/reissue.repository.ts';
import type { Story } from './story.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * A drill with a key that signed nothing: no key of this deployment is touched, and the two certificates on its list were left to
 * people, since one is suspended and the revocation of the other waits.
 */
export async function tellReissues(story: Story): Promise<void> {
  const manager = story.actor('centre.manager');
  const waiting = await story.the(CertificateRequestsService).list({ status: 'pending', limit: 50 }, manager);
  const { items } = await story
    .the(CertificatesService)
    .list({ status: 'suspended', limit: 1, sort: '-recorded' }, manager);
  const revoked = waiting.items.find(({ kind }) => kind === 'revocation')?.certificateId;
  const key = sha256('CONTOH');
  const on = (certificateId: string, hindrance: 'suspended' | 'request_pending') =>
    ({ ...{ certificateId, key, number: null, issuer: '', hindrance }, cause: 'time_unproved' }) as const;
  const all = [...items.map(({ id }) => on(id, 'suspended')), ...(revoked ? [on(revoked, 'request_pending')] : [])];
  const from = story.instant(-14, '08:00');
  const keys = [{ kind: 'signer' as const, key, from, reason: 'CONTOH: latihan menghadapi kunci yang hilang' }];
  const startedBy: [string, string] = [story.actor('admin').fullName, 'Administrator kedua (CONTOH)'];
  const id = newId();
  await story.the(Transactions).run(async (tx) => {
    const reissues = ReissueRepository.in(tx);
    await reissues.insert({ id, listHash: sha256(affectedList(all)), keys, startedBy }, all);
    for (const { certificateId, hindrance } of all) {
      await reissues.settle(id, certificateId, { status: 'left', code: hindrance });
    }
    await reissues.finish(id);
  });
}
