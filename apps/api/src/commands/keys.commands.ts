import { type SigningKey, SigningKeysService } from '../features/signing-keys/signing-keys.service.ts';
import { type Command, withMigratedApplication } from './command.ts';

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
