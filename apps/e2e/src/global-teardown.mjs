/** Ends the product that the stories ran on. */
export default async function tearDownStories() {
  await globalThis.kompetenProduct?.stop();
}
