/** The squares of a QR code. */
export interface QrModules {
  size: number;
  /** Row by row; 1 is dark. */
  data: ArrayLike<number>;
}

/** The dark squares as one path, each run of a row as one rectangle. */
export function qrPath({ size, data }: QrModules): string {
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && data[y * size + x]) x += 1;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  }
  return runs.join('');
}
