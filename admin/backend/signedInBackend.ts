import type { DraftingBackendClass, User } from './draftingBackend.ts';
import type { HostApi } from './failedBuild.ts';
import { forgetPlace, returnToPlace } from './keptPlace.ts';

/** The portrait lies on a server that the desk's page does not talk to. */
const withoutPortrait = (user: User): User => ({ ...user, avatar_url: undefined });

/**
 * A backend after whose signing in the editor comes to the form that was asked for.
 * @param onSignedIn gets the host's own interface, which answers for that editor; none where there is no host
 */
export function returning(
  Base: DraftingBackendClass,
  onSignedIn: (api: HostApi | undefined) => void,
): DraftingBackendClass {
  return class SignedInBackend extends Base {
    override async authenticate(credentials: unknown): Promise<User> {
      const user = await super.authenticate(credentials);
      onSignedIn(this.api);
      await returnToPlace();
      return withoutPortrait(user);
    }

    override async restoreUser(stored: User): Promise<User> {
      const user = await super.restoreUser(stored);
      forgetPlace();
      return withoutPortrait(user);
    }
  };
}
