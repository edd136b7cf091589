import { proxyAddress } from './proxyAddress.ts';

/** Whether the site's own server takes what the desk saves; a published site has none. */
export async function backendAnswers(): Promise<boolean> {
  try {
    const response = await fetch(proxyAddress, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    });
    const answer: unknown = await response.json();
    return response.ok && typeof answer === 'object' && answer !== null && 'publish_modes' in answer;
  } catch {
    return false;
  }
}
