/** As long as anything may take on a slow phone, in milliseconds. */
const patience = 60_000;

/** The same, but rejects where it takes longer than a reader waits. */
export const inTime = <T>(promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new Error('It took too long.'));
    const end = (): void => {
      clearTimeout(timer);
    };
    promise.then(resolve, reject).finally(end);
  });
