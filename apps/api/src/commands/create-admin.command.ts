import { inputIssues } from '@kompeten/contract';
import { NewAccount } from '@kompeten/domain';
import { explainIssue } from '@kompeten/messages';
import { migrate } from '../database/migrate.ts';
import { AccountsService } from '../features/identity/accounts.service.ts';
import { type Command, UsageError, withApplication, withDatabase } from './command.ts';

export const createAdminCommand: Command = {
  name: 'create-admin',
  summary: 'create an account that administers this deployment; asks for its password',
  usage: '--email <address> --name <full name>',
  options: {
    email: { type: 'string', help: 'the address to sign in with' },
    name: { type: 'string', help: 'the full name' },
  },
  async run({ config, options, say, ask }) {
    if (!options.email || !options.name) throw new UsageError('--email and --name are needed');
    const password = await ask('Password (12 characters or more): ');
    const account = accountOf(String(options.email), String(options.name), password);
    await withDatabase(config, ({ ownerUrl, appUrl }) => migrate(ownerUrl, appUrl));
    const { email } = await withApplication(config, (app) =>
      app.get(AccountsService, { strict: false }).create(account, 'system'),
    );
    say(`${email} may sign in now.`);
  },
};

function accountOf(email: string, fullName: string, password: string): NewAccount {
  const given = { email, fullName, password, memberships: [{ role: 'administrator' }] };
  const result = NewAccount.safeParse(given);
  if (result.success) return result.data;
  const issues = inputIssues(result.error, given);
  throw new UsageError(issues.map((issue) => `${issue.pointer.slice(1)}: ${explainIssue('en', issue)}`).join('\n'));
}
