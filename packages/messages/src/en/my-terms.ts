import type { myTerms as source } from '../id/my-terms.ts';

/** Sentences of the holder's own page: terms of use before the first download. */
export const myTerms: typeof source = {
  title: 'Terms of use',
  lead: 'Before you download, read and accept the terms of use of the certificate, the logo and the mark of the certification body. Employers get the answer of the register without this.',
  read: 'Read and accept',
  readOf: (title) => `Read and accept the terms: ${title}`,
  by: (body) => `Terms of ${body}`,
  edition: (edition) => (edition === 0 ? 'Usual terms' : `Edition ${edition}`),
  agree: 'I have read them and will keep to them.',
  tickFirst: 'Tick that you agree first.',
  accept: 'Accept and open the download',
};
