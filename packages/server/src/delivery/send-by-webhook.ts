/**
 * SMS by a webhook: a POST with JSON, which the operator's own code hands to whoever sends SMS.
 *
 * @module
 * @see docs/guides/messages.md
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import type { OutgoingMessage } from './delivery.ts';

/**
 * Any 2xx answer means accepted; its body is not read. Redirects are not followed.
 * @throws Error when the webhook answers anything else, or nothing within `timeLimit`
 */
export async function sendByWebhook(
  url: URL,
  message: OutgoingMessage,
  timeLimit: Milliseconds,
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      to: message.to,
      message: message.body,
      purpose: message.purpose,
      userPoolId: message.userPoolId,
      clientId: message.clientId,
      username: message.username,
    }),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeLimit),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`${url.origin} answered HTTP ${response.status}`);
}
