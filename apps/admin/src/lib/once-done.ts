/** Does something once, whoever asks for it; what failed is tried again by whoever asks next. */
export function onceDone<T>(act: () => Promise<T>): { (): Promise<T>; again(): void } {
  let doing: Promise<T> | null = null;
  const again = () => {
    doing = null;
  };
  const once = () => {
    if (doing) return doing;
    const begun = act();
    doing = begun;
    begun.catch(() => {
      if (doing === begun) again();
    });
    return begun;
  };
  return Object.assign(once, { again });
}
