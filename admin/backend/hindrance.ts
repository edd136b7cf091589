/** What Decap's backends throw when a server says no, or does not answer. */
interface ServerError extends Error {
  readonly status?: number | null;
  readonly api?: string;
}

/**
 * What stands in the way of a save that nobody refused, said to the editor; nothing for what Decap explains by itself.
 */
export function hindrance(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, status, api, message }: ServerError = error;
  if (api === 'Proxy' && status === 409) return message;
  if (status === 401) return signedOut;
  if (status === 405 || status === 406 || status === 409 || status === 422) return publishedElse;
  const isNetworks = /failed to fetch|networkerror|load failed|timed? ?out|aborted/i.test(message);
  if (isNetworks || (name === 'API_ERROR' && typeof status !== 'number')) return unreachable;
  return undefined;
}

const unreachable =
  'Det gick inte att nå platsen där innehållet sparas. Se efter att du har nät och försök igen. En kopia av det du har skrivit ligger också i den här webbläsaren.';
const signedOut =
  'Du har varit inloggad för länge. Ladda om sidan och logga in. Svara sedan ja på frågan om den lokala kopian, så är det du har skrivit tillbaka.';
const publishedElse =
  'Det som är publicerat har ändrats på samma ställe som det du sparar. Öppna det i en ny flik, se vad som är nytt och skriv in din ändring där.';
