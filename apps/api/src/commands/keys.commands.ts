import { CompromiseService } from '../features/signing-keys/compromise.service.ts';
import { type SigningKey, SigningKeysService } from '../features/signing-keys/signing-keys.service.ts';
import { type Command, UsageError, withMigratedApplication } from './command.ts';
import { BOTH, needed, withBoth } from './two-people.ts';

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
  summary: 'make a new signing key under the same authority, and a new key of credentials',
  usage: '[--credentials]',
  options: { credentials: { type: 'boolean', help: 'make a new key of credentials alone' } },
  async run({ config, options, say }) {
    await withMigratedApplication(config, async (app) => {
      const keys = app.get(SigningKeysService, { strict: false });
      if (options.credentials) await keys.rotateCredentials();
      else say(lines(await keys.rotate()));
      say(ofCredentials(keys));
    });
  },
};

export const keysCompromisedCommand: Command = {
  name: 'keys:compromised',
  summary:
    'say that a key is bad from an instant on, and replace it where it is in use; two administrators are asked for',
  usage: '--from <instant> --reason <why> [--key <name>] --first <address> --second <address>',
  options: {
    from: { type: 'string', help: 'since when somebody else may have it, such as 2026-11-20T08:00:00+07:00' },
    reason: { type: 'string', help: 'what happened, for the record' },
    key: {
      type: 'string',
      help: 'the SHA-256 of a signer’s certificate in hex, or the Multikey of a key of credentials; without it the signer in use',
    },
    ...BOTH,
  },
  async run(input) {
    const { from, reason } = needed(input, 'from', 'reason', 'first', 'second');
    const since = new Date(from);
    if (Number.isNaN(since.getTime())) throw new UsageError('--from is no instant');
    const key = input.options.key === undefined ? undefined : String(input.options.key);
    await withBoth(input, async (app, by) => {
      await app.get(CompromiseService, { strict: false }).declare({ key, from: since.toISOString(), reason, by });
      const keys = app.get(SigningKeysService, { strict: false });
      input.say(`What that key signed counts only where it was timestamped before ${since.toISOString()}.\n`);
      input.say(`${lines(keys.inUse())}\n${ofCredentials(keys)}\n`);
    });
    input.say('keys:affected lists the certificates that must be issued anew.');
  },
};

const ofCredentials = (keys: SigningKeysService): string =>
  `credentials are signed with              ${keys.credentialKeys()[0]?.multikey}`;
