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
const things = [
  'centres',
  'certificates',
  'cohorts',
  'cooperatives',
  'curricula',
  'instructors',
  'competency-units',
  'accounts',
  'settings',
  'mentoring',
  'placements',
  'api-keys',
  'imports',
  'programmes',
  'schemes',
  'standards',
  'exchange',
  'candidacies',
  'instruments',
  'exams',
  'bodies',
  'assessors',
  'applications',
  'assessment-sessions',
  'panels',
  'appeals',
  'body-documents',
];
const namedByThings = new RegExp(
  `^/admin/((${things.join('|')})|cohorts/[^/]+/(enrolments|applicants))/(?!new$|import$)[^/]+$`,
);

/** The pages of the portal that anybody may open, one of them missing. */
const open = [
  '/',
  '/my',
  '/hadir',
  '/ujian',
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
  let others: Colleague[];
  let samples: Samples;
  let answers: string[];
  const routes = adminRoutes();
  beforeAll(async () => {
    browser = await openBrowser();
    const names = ['centre.head', 'admin', 'assessor', 'certification.manager', 'panel', 'cooperative'];
    const people = await Promise.all(names.map(signIn));
    const [assessor, certifier] = people.slice(2) as [Colleague, Colleague];
    [head, admin] = people as [Colleague, Colleague];
    others = people.slice(2);
    [samples, answers] = await Promise.all([findSamples({ head, admin, assessor, certifier }), answerAddresses(head)]);
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
    const findings: Findings = { locale, faults: [], headings: new Map(), frames: new Set() };
    await visit(findings, null, [...open, '/admin/sign-in', ...answers]);
    const inside = routes.filter(({ path }) => path !== 'sign-in');
    const seen = new Set<AdminRoute>();
    for (const who of [head, admin, ...others]) {
      const own = inside.filter((route) => !seen.has(route) && (may(who, route) || who === others.at(-1)));
      for (const route of own) seen.add(route);
      await visit(
        findings,
        who,
        own.map((route) => addressOf(route, samples)),
      );
    }
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
