/** The query of an address as plain words: `?q=siti&status=running`, not JSON. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

/** The inverse of `parseSearch`; what is empty leaves the address. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const parts = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  return parts.length > 0 ? `?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}` : '';
};
