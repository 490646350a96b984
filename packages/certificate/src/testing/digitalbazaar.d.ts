declare module '@digitalbazaar/vc' {
  interface Asked {
    credential: object;
    suite: object;
    documentLoader(url: string): Promise<object>;
    checkStatus(): Promise<{ verified: boolean }>;
  }
  export function verifyCredential(asked: Asked): Promise<{ verified: boolean }>;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
