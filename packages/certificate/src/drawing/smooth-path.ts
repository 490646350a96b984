/** A curve as a function of its parameter. */
export type Curve = (t: number) => readonly [x: number, y: number];

/** Writes a curve as Bézier segments that touch it with its own tangent at every joint. */
export function smoothPath(curve: Curve, from: number, to: number, segments: number): string {
  const step = (to - from) / segments;
  const slope = (t: number, axis: 0 | 1) => (curve(t + 1e-4)[axis] - curve(t - 1e-4)[axis]) / 2e-4;
  const operators = [`${pair(curve(from))} m`];
  for (let index = 0; index < segments; index += 1) {
    const [a, b] = [from + index * step, from + (index + 1) * step];
    const [start, end] = [curve(a), curve(b)];
    const pull = step / 3;
    const leaving = [start[0] + slope(a, 0) * pull, start[1] + slope(a, 1) * pull] as const;
    const arriving = [end[0] - slope(b, 0) * pull, end[1] - slope(b, 1) * pull] as const;
    operators.push(`${pair(leaving)} ${pair(arriving)} ${pair(end)} c`);
  }
  return operators.join('\n');
}

function pair([x, y]: readonly [number, number]): string {
  return `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
}
