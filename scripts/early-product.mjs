import { register } from 'node:module';
import { secondsSince } from './checks.mjs';

/**
 * The product that the stories run on, started while other suites have work for both processors: a start with demo data keeps
 * one of them busy and leaves the other to nobody. `run` is the job; `surroundings` waits for it and tells the stories what to
 * take, which is nothing where it did not start: then they start one by themselves, and say why it does not.
 */
export function earlyProduct() {
  let product;
  let settle;
  const settled = new Promise((resolve) => {
    settle = resolve;
  });
  return {
    run: async () => {
      const since = Date.now();
      try {
        product = await started();
        process.stdout.write(`ok  product for the stories (${secondsSince(since)} s)\n`);
      } catch ({ message }) {
        process.stdout.write(`\nThe product for the stories did not start early; why is to be found. ${message}\n`);
      }
      settle();
      return { passed: 0, failed: 0 };
    },
    surroundings: async () => {
      await settled;
      return product ? { KOMPETEN_URL: product.url, KOMPETEN_STORY_DATA: product.dataFolder } : {};
    },
    stop: async () => {
      await settled;
      await product?.stop();
    },
  };
}

async function started() {
  register('./source-hooks.mjs', import.meta.url);
  const { startProduct } = await import('../apps/e2e/src/product.ts');
  return startProduct();
}
