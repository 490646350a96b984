import { readFile } from 'node:fs/promises';
import type { PdfVerification } from '@kompeten/domain';
import type { Config } from '../config.ts';
import { SignersService } from '../features/signing-keys/signers.service.ts';
import { PdfVerificationService } from '../features/verification/pdf-verification.service.ts';
import { type Command, CommandFailure, UsageError, withMigratedApplication } from './command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check a PDF: is it ours, is it unaltered, is it still in force',
  usage: '<file.pdf> [--json] [--ask <signer>]',
  options: {
    json: { type: 'boolean', help: 'print the whole answer as JSON' },
    ask: { type: 'string', help: 'also ask the service of a signer, such as BSrE, what it says of the file' },
  },
  async run({ config, operands, options, say }) {
    const [path, ...more] = operands;
    if (path === undefined || more.length > 0) throw new UsageError('One file is needed');
    const content = await readFile(path).catch(() => {
      throw new UsageError(`${path} cannot be read`);
    });
    const answer = await withMigratedApplication(config, (app) =>
      app.get(PdfVerificationService, { strict: false }).verify(content),
    );
    say(options.json ? JSON.stringify(answer, null, 2) : linesOf(answer));
    if (options.ask) say(`${options.ask} says  ${await askedOf(config, content, String(options.ask))}`);
    if (answer.integrity !== 'intact' || answer.status !== 'valid') {
      throw new CommandFailure(`This file must not be accepted: ${answer.integrity}, ${answer.status}.`);
    }
  },
};

const askedOf = (config: Config, content: Buffer, signer: string): Promise<string> =>
  withMigratedApplication(
    config,
    async (app) => (await app.get(SignersService, { strict: false }).opinionOn(content, signer)) ?? 'nothing',
  );

function linesOf({ integrity, status, signature, certificate, comparison }: PdfVerification): string {
  const signed = signature.valid ? `valid, by ${signature.signedBy} at ${signature.signedAt}` : 'not valid';
  return [
    `file       ${integrity}`,
    `register   ${status}`,
    `signature  ${signed}${signature.assurance ? ` (${signature.level}, ${signature.assurance})` : ''}`,
    ...(certificate ? [`number     ${certificate.number}`, `holder     ${certificate.holderName}`] : []),
    ...comparison
      .filter(({ same }) => !same)
      .map(({ field, file, register }) => `differs    ${field}: ${file} / ${register}`),
  ].join('\n');
}
