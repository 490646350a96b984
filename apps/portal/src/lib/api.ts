import { basePath, createClient } from '@kompeten/contract';

/** The API on our own origin; refusals come back in the reader's language. */
export const api = createClient({
  baseUrl: basePath,
  headers: () => ({ 'accept-language': document.documentElement.lang }),
});
