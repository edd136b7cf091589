import type { DraftingBackendClass, User } from './draftingBackend.ts';
import { forgetPlace, returnToPlace } from './keptPlace.ts';

/** The portrait lies on a server that the desk's page does not talk to. */
const withoutPortrait = (user: User): User => ({ ...user, avatar_url: undefined });

/** A backend after whose signing in the editor comes to the form that was asked for. */
export function returning(Base: DraftingBackendClass): DraftingBackendClass {
  return class SignedInBackend extends Base {
    override async authenticate(credentials: unknown): Promise<User> {
      const user = await super.authenticate(credentials);
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
