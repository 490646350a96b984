import { existsSync } from 'node:fs';
import { certificatesInPem, keyProblem, pkcs11SignatureProvider, type SignatureProvider } from '@kompeten/certificate';
import { z } from 'zod';
import { secretInEnvironment } from '../../config.ts';
import { Path, secretIn, textIn } from './operator-files.ts';

const Name = z.string().min(1).max(32);
const isOne = (one: unknown, other: unknown): boolean => (one === undefined) !== (other === undefined);

/** A key in a hardware module, as the operator describes it; the PIN lies in a file or in the environment of the service. */
export const HardwareSource = z
  .strictObject({
    kind: z.literal('pkcs11'),
    /** The library of the module. */
    module: Path,
    tokenLabel: Name.optional(),
    tokenSerial: Name.optional(),
    keyLabel: z.string().min(1).max(200).optional(),
    /** In hex, as the tools of modules show it. */
    keyId: z
      .string()
      .regex(/^([0-9a-fA-F]{2})+$/, 'must be hex digits in pairs')
      .optional(),
    pinFile: Path.optional(),
    /** The name of an environment variable. */
    pinVariable: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of an environment variable')
      .optional(),
    /** Where the certificates do not lie on the token: the signer's first, then its issuers, in PEM. */
    certificatesFile: Path.optional(),
    timeoutMilliseconds: z.int().min(100).max(120_000).optional(),
  })
  .refine(({ tokenLabel, tokenSerial }) => tokenLabel ?? tokenSerial, {
    path: ['tokenLabel'],
    error: 'or tokenSerial is needed',
  })
  .refine(({ keyLabel, keyId }) => keyLabel ?? keyId, { path: ['keyLabel'], error: 'or keyId is needed' })
  .refine(({ pinFile, pinVariable }) => isOne(pinFile, pinVariable), {
    path: ['pinFile'],
    error: 'or pinVariable is needed, and not both',
  });
export type HardwareSource = z.output<typeof HardwareSource>;

/** Makes the key of a module ready; the PIN is read anew at each login, so that a changed one needs no restart. */
export function openHardware(source: HardwareSource): Promise<SignatureProvider> {
  const { module, tokenLabel, tokenSerial, keyLabel, keyId, certificatesFile, timeoutMilliseconds } = source;
  return pkcs11SignatureProvider({
    ...{ module, timeoutMilliseconds, pin: () => pinOf(source) },
    token: { label: tokenLabel, serial: tokenSerial },
    key: { label: keyLabel, id: keyId },
    certificateChain: certificatesFile === undefined ? undefined : certificatesInPem(textIn(certificatesFile)),
  });
}

function pinOf({ pinFile, pinVariable }: HardwareSource): string {
  const pin = pinVariable === undefined ? pinIn(pinFile) : secretInEnvironment(pinVariable);
  if (pin !== '') return pin;
  const where = pinVariable === undefined ? `the file ${pinFile}` : `the environment variable ${pinVariable}`;
  throw keyProblem('pin_missing', `${where} holds no PIN for this process`);
}

const pinIn = (path?: string): string => (path !== undefined && existsSync(path) ? secretIn(path) : '');
