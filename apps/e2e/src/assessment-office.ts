import { expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility.ts';
import { daysAhead } from './rehearsal/days.ts';

const {
  assessmentApplications: desk,
  assessmentSessions: sessions,
  applicationDesk: help,
  enrolments,
} = messages('id');
const { voucher } = enrolments;

/** A picture as a file input takes it. */
type Photo = { name: string; mimeType: string; buffer: Buffer };

/** Plans the session of the page anew with an invigilator: a day without a licence is refused, the next is taken; then its letters. */
export async function replanned(office: Page): Promise<void> {
  await office.getByRole('link', { name: sessions.replan.title }).click();
  await office.getByLabel(sessions.invigilating.label).waitFor();
  await office.getByRole('checkbox').first().check();
  await office.getByLabel(sessions.facts.when).fill(daysAhead(600));
  await office.getByText('mengangkat jeda lisensi').waitFor();
  await office.getByRole('button', { name: sessions.replan.save, disabled: true }).waitFor();
  await office.getByLabel(sessions.facts.when).fill(daysAhead(71));
  await office.getByRole('button', { name: sessions.replan.save }).click();
  await office.getByRole('button', { name: sessions.letters.print }).waitFor();
  const download = office.waitForEvent('download');
  await office.getByRole('button', { name: sessions.letters.print }).click();
  expect((await download).suggestedFilename()).toContain('Uji kompetensi Muncar');
}

/** On the way the letter of the village comes, and then the NIK that it was for: both are named, and the letter stays (rule 24). */
async function identified(office: Page): Promise<void> {
  const identity = office.getByRole('region', { name: help.identity.title });
  await identity.getByText(voucher.lacking, { exact: true }).waitFor();
  await identity.getByRole('link', { name: voucher.record }).click();
  await office.getByLabel(voucher.number, { exact: true }).fill('474/88/2026');
  await office.getByLabel(voucher.date, { exact: true }).fill(daysAhead(-3));
  await office.getByLabel(voucher.office, { exact: true }).fill('Kantor Desa Kedungrejo');
  await office.getByRole('button', { name: voucher.save }).click();
  await identity.getByText('474/88/2026').waitFor();
  await identity.getByRole('link', { name: help.identity.nameNik }).click();
  await office.getByLabel(enrolments.fields.nik, { exact: true }).fill('3510056105610007');
  await office.getByText(enrolments.nikReads).waitFor();
  expect(await accessibilityFindings(office)).toEqual([]);
  await office.getByRole('button', { name: help.identity.save }).click();
  await identity.getByText(enrolments.last4('0007')).waitFor();
  await identity.getByText('474/88/2026').waitFor();
}

/** Somebody without a phone is helped at the desk: what is lacking is said until nothing is. */
export async function enteredAtDesk(office: Page, scheme: string, photo: Photo): Promise<void> {
  await office.goto('/admin/applications/new');
  await office.getByLabel(help.scheme, { exact: true }).selectOption({ label: `${scheme} (2024)` });
  await office.getByLabel(help.fullName).fill('Mbok Sarinem');
  await office.getByRole('radio', { name: 'Tanpa NIK' }).check();
  await office.getByRole('radio', { name: voucher.kinds.later }).check();
  await office.getByLabel(voucher.reason).fill('Surat keterangan desa sedang dibuat');
  await office.getByLabel(help.birthDate).fill('1961');
  await office.getByRole('button', { name: help.open }).click();
  await office.getByLabel(help.phone, { exact: true }).fill('081234567890');
  await office.getByRole('button', { name: help.save }).click();
  await office.getByText(desk.gap('phone_or_email'), { exact: true }).waitFor({ state: 'detached' });
  for (const [what, gap] of [
    ['identity', desk.gap('identity')],
    ['photo', desk.gap('photo')],
  ] as const) {
    await office.getByLabel(help.add(desk.names.evidence[what])).setInputFiles(photo);
    await office.getByText(gap, { exact: true }).waitFor({ state: 'detached' });
  }
  await identified(office);
  expect(await accessibilityFindings(office)).toEqual([]);
  await office.getByRole('button', { name: help.submit }).click();
  await office.getByText(desk.names.status.submitted).waitFor();
}

/** Marks the items of an application one after the other; null leaves one as it is. */
export async function markItems(office: Page, marks: readonly ('met' | 'notMet' | null)[]): Promise<void> {
  const items = office.getByRole('radiogroup');
  await items.first().waitFor();
  for (const [at, what] of marks.entries()) {
    if (what) await items.nth(at).getByRole('radio', { name: desk.check[what], exact: true }).check();
  }
  await office.getByRole('button', { name: desk.check.save }).click();
  await office.getByRole('status').filter({ hasText: desk.check.saved }).first().waitFor();
}
