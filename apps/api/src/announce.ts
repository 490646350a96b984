import type { Config } from './config.ts';
import { DEMO_PASSWORD, demoEmail } from './demo/demo-accounts.ts';

const demoNames = [
  ...[
    'admin',
    'admin.second',
    'ministry',
    'centre.manager',
    'centre.head',
    'operator',
    'instructor',
    'mentor',
    'certification.manager',
  ],
  ...['assessor', 'panel', 'trainee', 'cooperative', 'auditor'],
];

/** Tells people where everything is, once the API says that it is ready. */
export async function announce(origin: string, { demo }: Config): Promise<void> {
  const ready = await fetch(`${origin}/readyz`);
  if (!ready.ok) throw new Error(`The API is not ready: ${await ready.text()}`);
  const lines = [
    `  verify, certificates  ${origin}/`,
    `  staff                 ${origin}/admin`,
    `  API documentation     ${origin}/docs`,
  ];
  if (demo) {
    lines.push('', `  demo accounts, password ${DEMO_PASSWORD}`, ...demoNames.map((name) => `    ${demoEmail(name)}`));
  }
  process.stdout.write(`\n${lines.join('\n')}\n\nKompeten is ready: ${origin}\n`);
}
