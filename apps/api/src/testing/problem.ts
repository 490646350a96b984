import { z } from 'zod';

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  traceId: z.string(),
});

/** The problem details in a raw answer. */
export async function problemIn(response: Response): Promise<z.output<typeof Problem>> {
  return Problem.parse(await response.json());
}
