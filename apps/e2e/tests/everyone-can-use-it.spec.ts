import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can } from '@kompeten/domain';
import { type Locale, locales, messages } from '@kompeten/messages';
import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser } from '../src/browser.ts';
import { enter } from '../src/door.ts';
import { type Colleague, signIn } from '../src/office.ts';
import { type AdminRoute, adminRoutes } from '../src/sweep/admin-routes.ts';
import { answerAddresses } from '../src/sweep/answers.ts';
import { addressOf, findSamples, type Samples } from '../src/sweep/samples.ts';
import { examine, type Findings, prepare, stepTo } from '../src/sweep/walk.ts';

const PATIENCE_MS = 900_000;
/** Pages whose main heading is the name of a thing or a person, the same in every language. */
const namedByThings =
  /^\/admin\/((centres|certificates|cohorts|cooperatives|curricula|instructors|competency-units|accounts|settings|mentoring|placements|candidacies|panels|appeals|body-documents|api-keys|imports|programmes|schemes|standards)|cohorts\/[^/]+\/(enrolments|applicants))\/(?!new$|import$)[^/]+$/;

/** The pages of the portal that anybody may open, one of them missing. */
const open = [
  '/',
  '/my',
  '/hadir',
  '/pelatihan',
  '/pendaftaran',
  '/periksa-daftar',
  '/nomor',
  '/s/tidak-ada',
  '/tidak-ada',
];

describe('everyone can use every page', () => {
  let browser: Browser;
  let head: Colleague;
  let admin: Colleague;
  let officer: Colleague;
  let assessor: Colleague;
  let certifier: Colleague;
  let samples: Samples;
  let answers: string[];
  const routes = adminRoutes();
  beforeAll(async () => {
    browser = await openBrowser();
    [head, admin, officer] = await Promise.all([signIn('centre.head'), signIn('admin'), signIn('cooperative')]);
    [assessor, certifier] = await Promise.all([signIn('assessor'), signIn('certification.manager')]);
    [samples, answers] = await Promise.all([findSamples(head, admin, assessor, certifier), answerAddresses(head)]);
  });
  afterAll(() => browser.close());

  const may = ({ user }: Colleague, { permission }: AdminRoute) => {
    const asked = { tokenScopes: null, claimedCentreIds: null, secondFactor: true };
    const actor = { ...user, accountId: user.id, ...asked };
    return permission === null || can(actor, permission);
  };
  const visit = async (findings: Findings, who: Colleague | null, addresses: readonly string[]) => {
    const context = await newVisitor(browser, { viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await prepare(page, findings);
    if (who) await enter(page, who, '/admin/account');
    // Steps are taken by the application's own router, which has to be there first.
    if (who) await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const address of addresses) {
      await (who ? stepTo(page, address) : page.goto(`${address}?lang=${findings.locale}`));
      await examine(page, address, findings);
    }
    await context.close();
  };
  const walk = async (locale: Locale): Promise<Findings> => {
    const findings: Findings = { locale, faults: [], headings: new Map() };
    await visit(findings, null, [...open, '/admin/sign-in', ...answers]);
    const inside = routes.filter(({ path }) => path !== 'sign-in');
    const ofHead = inside.filter((route) => may(head, route));
    const ofAdmin = inside.filter((route) => !ofHead.includes(route) && may(admin, route));
    const left = inside.filter((route) => !ofHead.includes(route) && !ofAdmin.includes(route));
    const ofAssessor = left.filter((route) => may(assessor, route));
    const ofCertifier = left.filter((route) => !ofAssessor.includes(route) && may(certifier, route));
    const ofOfficer = left.filter((route) => !ofAssessor.includes(route) && !ofCertifier.includes(route));
    const addresses = (some: readonly AdminRoute[]) => some.map((route) => addressOf(route, samples));
    await visit(findings, head, addresses(ofHead));
    await visit(findings, admin, addresses(ofAdmin));
    await visit(findings, assessor, addresses(ofAssessor));
    await visit(findings, certifier, addresses(ofCertifier));
    await visit(findings, officer, addresses(ofOfficer));
    return findings;
  };

  it('knows an address for every page of the route tree', () => {
    expect(routes.length).toBeGreaterThan(50);
    for (const route of routes) expect(addressOf(route, samples)).not.toContain('$');
  });

  it(
    'in both languages, both themes and both widths',
    async () => {
      const [id, en] = (await Promise.all(locales.map(walk))) as [Findings, Findings];
      expect([...id.faults, ...en.faults].join('\n')).toBe('');
      expect(id.headings.size).toBe(routes.length + open.length + answers.length);
      const untranslated = [...id.headings].filter(([address, heading]) => en.headings.get(address) === heading);
      expect(untranslated.filter(([address]) => !namedByThings.test(address))).toEqual([]);
      const { noAccess, broken, notFound } = messages('id').shell.states;
      const dead = [...id.headings].filter(([, heading]) => [noAccess, broken, notFound].includes(heading));
      expect(dead.map(([address]) => address)).toEqual(['/tidak-ada', '/admin/tidak/ada']);
    },
    PATIENCE_MS,
  );
});
