import { bundleReadme as en } from './en/bundle-readme.ts';
import { bundleReadme as id } from './id/bundle-readme.ts';

/** What lies in every archive of certificates for whoever opens it, in both languages. */
export const bundleReadme = `${id}\n---\n\n${en}`;
