import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bsreServer } from '@kompeten/certificate/testing';
import { contract } from '@kompeten/contract';
import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser } from './browser.ts';
import { type Colleague, signIn } from './office.ts';
import { officialAtWork, unsignedList } from './official.ts';
import { productUrl } from './product-url.ts';

// Takes the pictures of README and docs/panduan from a running product with demo data: `npm run pictures -w @kompeten/e2e [-- name…]`.
// KOMPETEN_STORY_DATA names its data folder.
const FOLDER = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly by?: Colleague;
  readonly viewport?: typeof desktop;
}

async function take(browser: Browser, { name, path, by, viewport = desktop }: Picture): Promise<void> {
  const context = await newVisitor(browser, { viewport, colorScheme: 'light' });
  const [cookieName = '', value = ''] = by?.cookie.split('=') ?? [];
  if (by) await context.addCookies([{ name: cookieName, value, url: productUrl() }]);
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction('!document.querySelector("[aria-busy=true]")');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

async function drawCertificate(by: Colleague, certificateId: string): Promise<void> {
  const pdf = await by.call(contract.downloadCertificate, { params: { certificateId } });
  const file = join(mkdtempSync(join(tmpdir(), 'kompeten-picture-')), 'certificate.pdf');
  writeFileSync(file, Buffer.from(await pdf.arrayBuffer()));
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '90',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    file,
    join(FOLDER, 'certificate'),
  ]);
}

/** What everyone sees: the portal and the answer of a valid and of a revoked certificate. */
function publicPictures(code: (standing: string) => string): Picture[] {
  return [
    { name: 'portal-phone', path: '/', viewport: phone },
    { name: 'my-phone', path: '/my', viewport: phone },
    { name: 'batch-phone', path: '/periksa-daftar', viewport: phone },
    { name: 'answer-desktop', path: `/v/${code('valid')}` },
    { name: 'answer-phone', path: `/v/${code('valid')}`, viewport: phone },
    { name: 'answer-revoked-phone', path: `/v/${code('revoked')}`, viewport: phone },
  ];
}

/** What a centre sees of its work. */
async function centrePictures(manager: Colleague, instructor: Colleague): Promise<Picture[]> {
  const cohorts = await instructor.call(contract.listCohorts, { query: { status: 'running' } });
  const completed = await manager.call(contract.listCohorts, { query: { status: 'completed' } });
  const batches = await manager.call(contract.listIssuanceBatches, { query: { status: 'done' } });
  const running = `/admin/cohorts/${cohorts.items[0]?.id}`;
  return [
    { name: 'home-manager', path: '/admin/', by: manager },
    { name: 'cohort-desktop', path: running, by: manager },
    { name: 'enrolments-desktop', path: `${running}/enrolments`, by: manager },
    { name: 'import-desktop', path: `${running}/enrolments/import`, by: manager },
    { name: 'attendance-desktop', path: `${running}/attendance`, by: instructor },
    { name: 'grades-desktop', path: `${running}/grades`, by: instructor },
    { name: 'grades-phone', path: `${running}/grades`, by: instructor, viewport: phone },
    { name: 'issuance-desktop', path: `/admin/cohorts/${completed.items[0]?.id}/issuance`, by: manager },
    { name: 'batch-desktop', path: `/admin/issuance/${batches.items[0]?.id}`, by: manager },
    { name: 'curriculum-list-desktop', path: '/admin/curricula', by: manager },
  ];
}

/** What those above the centres see. */
async function oversightPictures(): Promise<Picture[]> {
  const [auditor, ministry, admin] = await Promise.all(['auditor', 'ministry', 'admin'].map(signIn));
  return [
    { name: 'audit-desktop', path: '/admin/audit', by: auditor },
    { name: 'progress-desktop', path: '/admin/progress', by: ministry },
    { name: 'accounts-desktop', path: '/admin/accounts', by: admin },
    { name: 'settings-desktop', path: '/admin/settings', by: admin },
  ];
}

/** The page on which an official's passphrase is awaited, taken with a stand-in for BSrE. */
async function signaturePicture(): Promise<Picture> {
  const bsre = await bsreServer();
  const at = await officialAtWork(bsre);
  const path = `/admin/issuance/${await unsignedList(at)}`;
  await bsre.close();
  return { name: 'sign-in-person-desktop', path, by: at.official };
}

const manager = await signIn('centre.manager');
const { items } = await manager.call(contract.listCertificates, { query: { limit: 200 } });
const valid = items.find(
  (each) => each.standing === 'valid' && each.kind === 'training' && each.origin === 'issued_here',
);
await drawCertificate(manager, valid?.id ?? '');
const pictures = [
  ...publicPictures((standing) => items.find((each) => each.standing === standing)?.code ?? ''),
  ...(await centrePictures(manager, await signIn('instructor'))),
  { name: 'certificate-page-desktop', path: `/admin/certificates/${valid?.id}`, by: manager },
  ...(await oversightPictures()),
  await signaturePicture(),
];
const browser = await openBrowser();
const names = process.argv.slice(2);
for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name)))
  await take(browser, picture);
await browser.close();
process.stdout.write('Pictures are in docs/images.\n');
