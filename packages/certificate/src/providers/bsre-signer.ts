import { type BsreSeal, type BsreService, sealCode, sealWithBsre, verifyWithBsre } from './bsre-service.ts';
import type { DocumentSigner } from './document-signer.ts';

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
