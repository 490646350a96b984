import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser } from '../src/browser.ts';
import { enter } from '../src/door.ts';
import { type Colleague, signIn } from '../src/office.ts';
import { type AdminRoute, adminRoutes } from '../src/sweep/admin-routes.ts';
import { answerAddresses } from '../src/sweep/answers.ts';
import { looksOf } from '../src/sweep/looks.ts';
import { addressOf, findSamples, type Samples } from '../src/sweep/samples.ts';
import { inHalves, type Visit } from '../src/sweep/visits.ts';
import { examine, type Findings, listen, stepTo } from '../src/sweep/walk.ts';

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
  'breaches',
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
    const asked = { tokenScopes: null, claimedIssuerIds: null, secondFactor: true };
    const actor = { ...user, accountId: user.id, ...asked };
    return permission === null || can(actor, permission);
  };
  /** Everybody's pages, each at the first who may see it. */
  const visits = (): Visit[] => {
    const inside = routes.filter(({ path }) => path !== 'sign-in');
    const staff = [head, admin, ...others];
    const visitorOf = (route: AdminRoute) => staff.find((who) => may(who, route)) ?? others.at(-1);
    const pagesOf = (who: Colleague) => inside.filter((route) => visitorOf(route) === who);
    return [
      { who: null, addresses: [...open, '/admin/sign-in', ...answers] },
      ...staff.map((who) => ({ who, addresses: pagesOf(who).map((route) => addressOf(route, samples)) })),
    ];
  };
  const pay = async ({ who, addresses }: Visit, findings: Findings) => {
    const context = await newVisitor(browser, { viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    listen(page, findings);
    if (who) await enter(page, who, '/admin/account');
    // Steps are taken by the application's own router, which has to be there first.
    if (who) await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const [index, address] of addresses.entries()) {
      await (who ? stepTo(page, address) : page.goto(`${address}?lang=${looksOf(index)[0]?.locale}`));
      await examine(page, address, index, findings);
    }
    await context.close();
  };
  const walk = async (own: readonly Visit[], findings: Findings) => {
    for (const visit of own) await pay(visit, findings);
  };

  it('knows an address for every page of the route tree', () => {
    expect(routes.length).toBeGreaterThan(50);
    for (const route of routes) expect(addressOf(route, samples)).not.toContain('$');
  });

  it(
    'in both languages, both themes and both widths',
    async () => {
      const headings = { id: new Map<string, string>(), en: new Map<string, string>() };
      const findings: Findings = { faults: [], headings, frames: new Set(), shades: new Set() };
      await Promise.all(inHalves(visits()).map((half) => walk(half, findings)));
      expect(findings.faults.join('\n')).toBe('');
      const { id, en } = headings;
      expect(id.size).toBe(routes.length + open.length + answers.length);
      expect(en.size).toBe(id.size);
      const untranslated = [...id].filter(([address, heading]) => en.get(address) === heading);
      expect(untranslated.filter(([address]) => !namedByThings.test(address))).toEqual([]);
      const { noAccess, broken, notFound } = messages('id').shell.states;
      const dead = [...id].filter(([, heading]) => [noAccess, broken, notFound].includes(heading));
      expect(dead.map(([address]) => address)).toEqual(['/tidak-ada', '/admin/tidak/ada']);
    },
    PATIENCE_MS,
  );
});
