import { createHmac } from 'node:crypto';

/** How a secret begins (standard-webhooks 1.0.0). */
export const SECRET_PREFIX = 'whsec_';

/**
 * The headers of a delivery as Standard Webhooks 1.0.0 names them: its id, its time in seconds, and for each secret in
 * force `v1,` and HMAC-SHA-256 over `id.timestamp.body` in base64.
 */
export function deliveryHeaders(
  { id, body, at }: { id: string; body: string; at: string },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  const signatures = secrets.map((secret) => `v1,${signed(secret, `${id}.${timestamp}.${body}`)}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

const signed = (secret: string, content: string): string =>
  createHmac('sha256', Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64'))
    .update(content)
    .digest('base64');
