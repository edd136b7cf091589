import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';

/** The route of a page. @throws Error when there is none, which only a wrong call can cause. */
export function findRoute(store: Store, page: Route['page']): Route {
  const wanted = JSON.stringify(page);
  const route = store.routes.find((candidate) => JSON.stringify(candidate.page) === wanted);
  if (!route) throw new Error(`No route for ${wanted}.`);
  return route;
}
