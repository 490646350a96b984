import { readFile } from 'node:fs/promises';
import type { Signer } from '@kompeten/domain';
import { SignerSource } from '../features/signing-keys/signer-source.ts';
import { SignersService } from '../features/signing-keys/signers.service.ts';
import { type Command, UsageError, withMigratedApplication } from './command.ts';
import { BOTH, needed, withBoth } from './two-people.ts';

export const keysAddCommand: Command = {
  name: 'keys:add',
  summary:
    'let somebody else sign certificates: a key file, a hardware module, a remote signer or BSrE; two administrators are asked for',
  usage: '--name <name> --settings <file.json> --for <all | ids of issuers> --first <address> --second <address>',
  options: {
    name: { type: 'string', help: 'what it is called here: small letters, digits, hyphens' },
    settings: { type: 'string', help: 'where it is described, as docs/operations.md shows' },
    for: { type: 'string', help: 'all, or the ids of centres and certification bodies with commas between them' },
    ...BOTH,
  },
  async run(input) {
    const { name, settings, for: issuers } = needed(input, 'name', 'settings', 'for', 'first', 'second');
    if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(name)) throw new UsageError('--name has small letters, digits and hyphens');
    const source = await sourceIn(settings);
    const added = await withBoth(input, (app, by) =>
      app.get(SignersService, { strict: false }).add({ name, source, issuers: issuersIn(issuers), by }),
    );
    input.say(`${added.name} signs from now on as ${added.signedBy || OFFICIAL} (${added.assurance}).`);
  },
};

export const keysListCommand: Command = {
  name: 'keys:list',
  summary: 'who signs certificates, and for which issuers',
  usage: '',
  async run({ config, say }) {
    const all = await withMigratedApplication(config, (app) => app.get(SignersService, { strict: false }).list());
    say(all.map(lineOf).join('\n'));
  },
};

export const keysRetireCommand: Command = {
  name: 'keys:retire',
  summary: 'let a signer that was added sign no more; two administrators are asked for',
  usage: '--name <name> --reason <why> --first <address> --second <address>',
  options: {
    name: { type: 'string', help: 'what it is called here' },
    reason: { type: 'string', help: 'why, for the record' },
    ...BOTH,
  },
  async run(input) {
    const { name, reason } = needed(input, 'name', 'reason', 'first', 'second');
    await withBoth(input, (app, by) => app.get(SignersService, { strict: false }).retire(name, reason, by));
    input.say(`${name} signs no more; what it signed stays as it is.`);
  },
};

const OFFICIAL = 'the official who approves';

async function sourceIn(path: string): Promise<SignerSource> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read`);
  });
  const result = SignerSource.safeParse(jsonIn(path, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is no JSON`);
  }
}

const issuersIn = (text: string): 'all' | string[] => (text === 'all' ? 'all' : text.split(',').map((id) => id.trim()));

function lineOf({ name, kind, assurance, signedBy, issuers, forAll, retiredAt }: Signer): string {
  const whom = forAll ? 'all others' : issuers.map((issuer) => issuer.name).join(', ') || 'nobody';
  const standing = retiredAt ? `retired ${retiredAt.slice(0, 10)}` : `signs for ${whom}`;
  return `${(name || '(own key)').padEnd(24)} ${kind.padEnd(11)} ${assurance.padEnd(12)} ${signedBy || OFFICIAL}, ${standing}`;
}
