import { ApiKeysService } from '../features/api-keys/api-keys.service.ts';
import { CertificatesService } from '../features/certificates/certificates.service.ts';
import { DeliveriesService } from '../features/webhooks/deliveries.service.ts';
import { WatchesService } from '../features/webhooks/watches.service.ts';
import { WebhooksService } from '../features/webhooks/webhooks.service.ts';
import { MAIN_COHORT } from './demo-cohorts.ts';
import type { Story } from './story.ts';

const DAY = 86_400_000;

/** Two employers' systems: one checks by itself, one is also told of changes, at an address that belongs to nobody. */
export async function tellEmployers(story: Story): Promise<void> {
  const administrator = story.actor('admin');
  const keys = story.the(ApiKeysService);
  const expiresOn = new Date(Date.now() + 300 * DAY).toISOString().slice(0, 10);
  const contact = { contactName: 'Ratna Puspita', contactEmail: 'sdm@contoh.example' };
  const common = { ...contact, rateClass: 'standard', expiresOn } as const;
  await keys.create(
    { ...common, organisation: 'CONTOH Agrobisnis Nusantara', name: 'Portal rekrutmen', scopes: ['verify'] },
    administrator,
  );
  const wish = { ...common, organisation: 'CONTOH Logistik Desa', name: 'HRIS', scopes: ['verify', 'watch'] } as const;
  const { id } = await keys.create({ ...wish, scopes: [...wish.scopes] }, administrator);
  await story.the(WebhooksService).adopt(id, 'https://hris.contoh.example/hooks/kompeten');
  const list = { cohortId: story.cohort(MAIN_COHORT).id, limit: 200, sort: '-recorded' } as const;
  const { items } = await story.the(CertificatesService).list(list, story.actor('centre.manager'));
  const codes = items.map(({ code }) => code).filter((code) => code !== null);
  await story.the(WatchesService).watch(id, codes.slice(0, 12), administrator);
  await story.the(DeliveriesService).ping(id, administrator);
}
