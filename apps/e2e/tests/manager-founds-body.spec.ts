import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explain, messages, termsIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { button, find, heading, label, link } from '../src/filling.ts';
import { hire } from '../src/instructor.ts';
import { newcomers } from '../src/newcomers.ts';
import { type Colleague, signIn, signInWith } from '../src/office.ts';
import { daysAhead } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const { accounts, assessmentSessions, assessmentSites, assessors, bodies } = messages('id');
const { bodyForms, conflicts, enrolments } = messages('id');
const SCHEME = 'Penerapan Prinsip Dasar Kopdes/Kel Merah Putih';
const NAME = `LSP Pesisir ${Date.now()}`;

/** An administrator registers the body, its licence of BNSP, and who manages it. */
async function found(page: Page, manager: { fullName: string }): Promise<string> {
  await page.goto('/admin/bodies/new');
  await label(page, bodyForms.fields.name).fill(NAME);
  await label(page, bodyForms.fields.kind).selectOption('p3');
  await find(page, bodyForms.fields.region, 'Banyuwangi');
  await button(page, bodyForms.add).click();
  await heading(page, NAME).waitFor();
  await page.getByText(bodies.noLicences).waitFor();
  await link(page, bodyForms.licence.add).click();
  await label(page, bodyForms.licence.number).fill('BNSP-LSP-CONTOH-7777-ID');
  await label(page, bodyForms.licence.validFrom).fill(daysAhead(-30));
  await label(page, bodyForms.licence.validUntil).fill(daysAhead(30));
  await page.getByRole('checkbox', { name: new RegExp(SCHEME) }).check();
  await button(page, bodyForms.licence.save).click();
  await page.getByRole('heading', { name: bodies.licence('BNSP-LSP-CONTOH-7777-ID') }).waitFor();
  const bodyId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  await page.goto(`/admin/accounts?q=${encodeURIComponent(manager.fullName)}`);
  await link(page, manager.fullName).click();
  await page.getByRole('combobox', { name: accounts.role, exact: true }).selectOption('certification_manager');
  await find(page, accounts.body, NAME);
  await button(page, accounts.grant).click();
  await page.getByText(accounts.granted).waitFor();
  return bodyId;
}

async function addPlace(page: Page): Promise<void> {
  await link(page, assessmentSites.add).click();
  await label(page, assessmentSites.fields.name).fill('TUK Balai Desa Pesisir');
  await find(page, assessmentSites.fields.region, 'Banyuwangi');
  await label(page, assessmentSites.fields.seats).fill('25');
  await button(page, assessmentSites.add).click();
  const { verification } = assessmentSites;
  await heading(page, verification.title).waitFor();
  for (const item of Object.values(verification.item)) await page.getByRole('checkbox', { name: item }).check();
  await page.getByText(verification.open).waitFor({ state: 'detached' });
  await label(page, verification.from).fill(daysAhead(-1));
  await label(page, verification.until).fill(daysAhead(300));
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, verification.save).click();
  await page.getByText('TUK Balai Desa Pesisir').waitFor();
}

async function addAssessor(page: Page): Promise<void> {
  await link(page, assessors.add).click();
  await label(page, assessors.fields.fullName).fill('Yohana Rumbiak');
  await label(page, assessors.fields.birthDate).fill('1981');
  await page.getByRole('radio', { name: termsIn('id').identityKind.none }).check();
  await label(page, enrolments.voucher.number).fill('12/2026');
  await label(page, enrolments.voucher.date).fill(daysAhead(-30));
  await label(page, enrolments.voucher.office).fill('Kantor Desa Pesisir');
  await label(page, assessors.fields.metNumber).fill('CONTOH.MET.PESISIR');
  await label(page, assessors.fields.validFrom).fill(daysAhead(-100));
  await label(page, assessors.fields.validUntil).fill(daysAhead(400));
  await find(page, assessors.fields.region, 'Banyuwangi');
  await button(page, assessors.authorisation.add).click();
  await label(page, assessors.authorisation.scheme).selectOption({ label: `${SCHEME} (2024)` });
  await button(page, assessors.add).click();
  await heading(page, 'Yohana Rumbiak').waitFor();
  await page.getByText(assessors.load.none).waitFor();
}

/** Somebody applies on paper; the office enters it. */
async function enterApplication(manager: Colleague, bodyId: string, schemeVersionId: string): Promise<string> {
  const [person] = newcomers(1);
  if (!person) throw new Error('Nobody has come');
  const { nik: value, fullName, birthDate } = person;
  const given = { fullName: `${fullName} Pesisir`, birthDate, identity: { kind: 'nik' as const, value } };
  await manager.call(contract.enterApplication, { body: { bodyId, schemeVersionId, person: given } });
  return given.fullName;
}

describe('a certification manager', () => {
  const story = stories();

  story(
    'has a body founded with its licence, adds a place and an assessor, declares a conflict, and reads of a lapse',
    async (stage) => {
      const admin = await signIn('admin');
      const account = await hire('operator', (await signIn('centre.manager')).centreId, `Manajer ${Date.now()}`);
      await enter(stage.page, admin);
      const bodyId = await found(stage.page, account);

      const manager = await signInWith({ email: account.email, password: account.password });
      const page = await stage.visitor({ viewport: { width: 360, height: 740 } });
      await enter(page, manager, `/admin/bodies/${bodyId}`);
      await addPlace(page);
      await addAssessor(page);

      const { items } = await manager.call(contract.listSchemeVersions, { query: { limit: 200 } });
      const version = items.find(({ schemeTitle }) => schemeTitle === SCHEME);
      const applicant = await enterApplication(manager, bodyId, version?.id ?? '');
      await page.goto(`/admin/bodies/${bodyId}/conflicts/new`);
      await label(page, conflicts.declare.assessor).selectOption({ label: 'Yohana Rumbiak (CONTOH.MET.PESISIR)' });
      await find(page, conflicts.declare.application, applicant);
      await button(page, conflicts.declare.save).click();
      await page.getByText(conflicts.stands, { exact: true }).waitFor();

      await page.goto('/admin/assessment-sessions/new');
      await label(page, assessmentSessions.fields.scheme).selectOption(version?.id ?? '');
      await label(page, assessmentSessions.facts.when).fill(daysAhead(31));
      await page.getByText(explain('id', 'body.not_licensed', { gap: 'lapsed', day: daysAhead(31) })).waitFor();
      expect(await button(page, assessmentSessions.save).isDisabled()).toBe(true);
      const { items: bodiesFound } = await admin.call(contract.listBodies, { query: { q: 'Tani Samudra' } });
      const lapsed = enterApplication(admin, bodiesFound[0]?.id ?? '', await shopVersion(admin));
      await expect(lapsed).rejects.toMatchObject({ code: 'body.not_licensed', params: { gap: 'lapsed' } });
    },
  );
});

async function shopVersion(admin: Colleague): Promise<string> {
  const { items } = await admin.call(contract.listSchemeVersions, { query: { q: 'CONTOH-SK-03' } });
  return items[0]?.id ?? '';
}
