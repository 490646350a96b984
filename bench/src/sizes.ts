const asked = (name: string): number | null => {
  const given = process.argv.find((each) => each.startsWith(`--${name}=`));
  const value = Number(given?.slice(name.length + 3));
  return Number.isInteger(value) && value > 0 ? value : null;
};

/** How much a bench is given: `--size=2000` makes it small for a trial, whose figures say only that it runs. */
export const sizeOf = (whole: number): number => asked('size') ?? whole;

/** How often both sides are measured; `--rounds=1` for a trial. */
export const roundsOf = (usual: number): number => asked('rounds') ?? usual;
