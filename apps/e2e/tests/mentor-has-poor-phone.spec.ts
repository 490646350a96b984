import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { arrive } from '../src/field-work.ts';
import { mentored, takePhoto } from '../src/mentoring.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { damageNewest, onDisk } from '../src/phone-disk.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { fieldVisits, handingOn, mentoring } = messages('id');
const { drafts } = fieldVisits;

const FINDINGS = `Buku kas berhenti di bulan lalu. ${'Anggota bertanya tentang simpanan wajib. '.repeat(8)}Selesai.`;

/** How a disk reads that holds no photo of any visit. */
const noPhotos = /kompeten-visits-[0-9a-f-]+ photos(\n\s*)*(\nkompeten|$)/;

describe('a mentor whose telephone damages what lies on it', () => {
  const story = stories();

  story('reads what is left of a draft, copies it, and throws it away with its photo', async ({ visitor }) => {
    const own = await mentored(`Koperasi Kartu Rusak ${Date.now()}`);
    const page = await visitor({ ...cheapPhone, permissions: ['clipboard-read', 'clipboard-write'] });
    await arrive(page, own.account);
    await stepTo(page, `/admin/mentoring/${own.id}/visit`);
    await page.getByLabel(fieldVisits.form.place).fill('Balai desa');
    await page.getByLabel(mentoring.visits.findings).fill(FINDINGS);
    await takePhoto(page, 1);
    await page.getByText(fieldVisits.form.kept).waitFor();
    expect(await onDisk(page)).not.toMatch(noPhotos);
    // Somewhere in the findings.
    await damageNewest(page, { store: 'drafts', from: 500, to: 530 });

    await page.goto(`/admin/mentoring/${own.id}`);
    const damaged = page.getByRole('list', { name: drafts.damaged(1) }).getByRole('listitem');
    await damaged.getByText(own.name).waitFor();
    await damaged.getByText('Buku kas berhenti di bulan lalu.').waitFor();
    await expectAccessible(page);
    await damaged.getByRole('button', { name: handingOn.copy }).tap();
    await page.getByText(handingOn.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Balai desa');
    expect(copied).toMatch(/Buku kas berhenti di bulan lalu\. .+….+Selesai\.$/s);

    await damaged.getByRole('button', { name: drafts.discard }).tap();
    await damaged.getByText(drafts.losesPhotos(1)).waitFor();
    await damaged.getByRole('button', { name: messages('id').devices.outbox.discardSure }).tap();
    await damaged.waitFor({ state: 'detached' });
    expect(await onDisk(page)).toMatch(noPhotos);
  });
});
