/** The address of the product that all stories share. */
export function productUrl(): string {
  const url = process.env.KOMPETEN_URL;
  if (!url) throw new Error('No product runs: stories start through "npm test".');
  return url;
}

/** The data folder of that product, which a story of it reads or writes beside the API. */
export function productData(): string {
  const data = process.env.KOMPETEN_STORY_DATA;
  if (!data) throw new Error('Name the data folder of the product that runs already in KOMPETEN_STORY_DATA.');
  return data;
}
