import type { IncomingMessage, ServerResponse } from 'node:http';

/** A response of Express, which Decap's server answers with. */
export interface JsonResponse extends ServerResponse {
  json: (answer: unknown) => JsonResponse;
}

type Work = (request: IncomingMessage & { body?: unknown }) => Promise<(succeeded: boolean) => Promise<void>>;
type Refuse = (response: ServerResponse, error: unknown) => void;

/**
 * Lets requests through one at a time, with something before and after each. Decap's server can only do one thing at a
 * time, and gives up on what waits longer than three seconds.
 * @param work what comes before; it gives back what comes after the answer is known and before it is sent
 * @param refuse answers instead, when one of them fails
 */
export function inTurn(work: Work, refuse: Refuse) {
  let last: Promise<unknown> = Promise.resolve();
  const pass = async (
    request: IncomingMessage & { body?: unknown },
    response: JsonResponse,
    next: () => void,
  ): Promise<void> => {
    try {
      const after = await work(request);
      const json = response.json.bind(response);
      // A page that has gone waits for no answer, but Decap's server works on: its turn ends when it has answered.
      const answered = new Promise<void>((done) => {
        response.once('finish', done);
        response.json = (answer) => {
          after(response.statusCode < 400)
            .then(() => json(answer))
            .catch((error: unknown) => refuse(response, error))
            .finally(done);
          return response;
        };
      });
      next();
      await answered;
    } catch (error) {
      refuse(response, error);
    }
  };
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    last = last.then(() => pass(request, response as JsonResponse, next));
  };
}
