/** Lets the portal start on this device without a network; where browsers have no workers, it goes on as before. */
export function install(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  void navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' });
}
