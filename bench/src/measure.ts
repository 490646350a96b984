/** One of the two things compared: a round answers one figure, in the bench's unit. */
export interface Side {
  readonly name: string;
  round(): Promise<number>;
}

/** A bench that is ready to run, and how to clean up after it. */
export interface Stage {
  readonly baseline: Side;
  readonly product: Side;
  stop(): Promise<void>;
}

/** A comparison against a named baseline in the same run, with the goal its ratio is held to. */
export interface Bench {
  readonly name: string;
  readonly unit: string;
  /** `at most` for times, `at least` for rates; null where the figure is for orientation. */
  readonly goal: { readonly ratio: 'at most' | 'at least'; readonly value: number } | null;
  /** Sides that tell what one long trial found are asked once. */
  readonly once?: true;
  prepare(): Promise<Stage>;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** The value below which a share of some figures lie. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** What a bench found. */
export interface Finding {
  readonly bench: string;
  readonly unit: string;
  readonly baseline: { name: string; median: number; least: number; most: number };
  readonly product: { name: string; median: number; least: number; most: number };
  /** The product's median by the baseline's; null where the baseline's is nothing and the product's is something. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly reached: boolean | null;
}

const summary = (name: string, figures: readonly number[]) => ({
  name,
  median: median(figures),
  least: Math.min(...figures),
  most: Math.max(...figures),
});

/** Two of nothing are equal; something has no ratio to nothing. */
const ratioOf = (product: number, baseline: number): number | null => {
  if (product === baseline) return 1;
  return baseline === 0 ? null : product / baseline;
};

/** Runs both sides in turn, so that a slow moment of the machine hits both, and compares their medians. */
export async function compare(bench: Bench, stage: Stage, rounds: number): Promise<Finding> {
  const figures = { baseline: [] as number[], product: [] as number[] };
  if (!bench.once) for (const side of [stage.baseline, stage.product]) await side.round();
  for (let round = 0; round < (bench.once ? 1 : rounds); round += 1) {
    const order = round % 2 === 0 ? (['baseline', 'product'] as const) : (['product', 'baseline'] as const);
    for (const side of order) figures[side].push(await stage[side].round());
  }
  const baseline = summary(stage.baseline.name, figures.baseline);
  const product = summary(stage.product.name, figures.product);
  const ratio = ratioOf(product.median, baseline.median);
  const { goal } = bench;
  const told = ratio ?? Number.POSITIVE_INFINITY;
  const reached = goal && (goal.ratio === 'at most' ? told <= goal.value : told >= goal.value);
  const asked = goal ? `${goal.ratio} ${goal.value}` : '–';
  return { bench: bench.name, unit: bench.unit, baseline, product, ratio, goal: asked, reached };
}
