import { TwoAdministratorsService } from '../features/identity/two-administrators.service.ts';
import { CompromiseService } from '../features/signing-keys/compromise.service.ts';
import { type SigningKey, SigningKeysService } from '../features/signing-keys/signing-keys.service.ts';
import { type Command, UsageError, withMigratedApplication } from './command.ts';

const lines = ({ signedBy, fingerprint, notAfter }: SigningKey): string =>
  [
    `Certificates are signed from now on as  ${signedBy}`,
    `fingerprint (SHA-256)                   ${fingerprint}`,
    `to be replaced before                   ${notAfter.slice(0, 10)}`,
    'assurance                               uncertified (PP 71/2019 art. 60)',
  ].join('\n');

export const keysNewCommand: Command = {
  name: 'keys:new',
  summary: 'make a new authority and a new signing key; older certificates stay verifiable',
  usage: '[--organisation <name>]',
  options: { organisation: { type: 'string', help: 'the name that signatures carry' } },
  async run({ config, options, say }) {
    const organisation = options.organisation === undefined ? undefined : String(options.organisation);
    const key = await withMigratedApplication(config, (app) =>
      app.get(SigningKeysService, { strict: false }).renew(organisation),
    );
    say(lines(key));
  },
};

export const keysRotateCommand: Command = {
  name: 'keys:rotate',
  summary: 'make a new signing key under the same authority',
  usage: '',
  async run({ config, say }) {
    const key = await withMigratedApplication(config, (app) => app.get(SigningKeysService, { strict: false }).rotate());
    say(lines(key));
  },
};

export const keysCompromisedCommand: Command = {
  name: 'keys:compromised',
  summary: 'say that the key in use is bad from an instant on, and replace it; two administrators are asked for',
  usage: '--from <instant> --reason <why> --first <address> --second <address>',
  options: {
    from: { type: 'string', help: 'since when somebody else may have it, such as 2026-11-20T08:00:00+07:00' },
    reason: { type: 'string', help: 'what happened, for the record' },
    first: { type: 'string', help: 'the address of an administrator' },
    second: { type: 'string', help: 'the address of another one' },
  },
  async run({ config, options, say, ask }) {
    const { from, reason, first, second } = options;
    const since = new Date(String(from));
    if (Number.isNaN(since.getTime()) || !reason || !first || !second)
      throw new UsageError('--from, --reason, --first and --second are needed');
    const presented = async (email: string) => ({ email, password: await ask(`Password of ${email}: `) });
    const one = await presented(String(first));
    const other = await presented(String(second));
    const key = await withMigratedApplication(config, async (app) => {
      const by = await app.get(TwoAdministratorsService, { strict: false }).named(one, other);
      const compromise = { from: since.toISOString(), reason: String(reason), by };
      return app.get(CompromiseService, { strict: false }).declare(compromise);
    });
    say(`What the replaced key signed counts only where it was timestamped before ${since.toISOString()}.\n`);
    say(lines(key));
  },
};
