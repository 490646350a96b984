/** The address of the product that all stories share. */
export function productUrl(): string {
  const url = process.env.KOMPETEN_URL;
  if (!url) throw new Error('No product runs: stories start through "npm test".');
  return url;
}
