import {
  type BsreSeal,
  type BsreService,
  sealCode,
  sealWithBsre,
  signWithBsre,
  verifyWithBsre,
} from './bsre-service.ts';
import type { DocumentSigner } from './document-signer.ts';
import type { OfficialSigning } from './official-signing.ts';

/** BSrE's seal of an institution: which one, whose name it carries, and where its certificates lead. */
export interface BsreSealing {
  service: BsreService;
  seal: BsreSeal;
  signedBy: string;
  roots: readonly Buffer[];
}

/** The government's certification authority as a signer of files: its seals are certified (PP 71/2019 art. 60). */
export function bsreSigner({ service, seal, signedBy, roots }: BsreSealing): DocumentSigner {
  return {
    ...{ assurance: 'certified', serviceProvider: 'BSrE', signedBy, roots },
    signFile: (pdf) => sealWithBsre(service, seal, pdf),
    probe: async () => void (await sealCode(service, seal)),
    opinionOn: (pdf) => verifyWithBsre(service, pdf),
  };
}

/** BSrE's personal signature, whose certificates lead to these roots. */
export interface BsreOfficials {
  service: BsreService;
  roots: readonly Buffer[];
}

/** The government's certification authority for officials who sign in person: certified as its seals are. */
export function bsreOfficials({ service, roots }: BsreOfficials): OfficialSigning {
  const kind = { assurance: 'certified', serviceProvider: 'BSrE', roots } as const;
  // A file without a signature is nobody's; whether the gateway knows us shows in its answering at all.
  const probe = async () => void (await verifyWithBsre(service, BLANK));
  const opinionOn = (pdf: Buffer) => verifyWithBsre(service, pdf);
  return {
    ...{ ...kind, probe, opinionOn },
    by: ({ fullName, nik, passphrase }) => ({
      ...{ ...kind, probe, opinionOn, signedBy: fullName },
      signFile: (pdf) => signWithBsre(service, { nik, passphrase }, pdf),
    }),
  };
}

const BLANK = Buffer.from('%PDF-1.7\n%%EOF\n');
