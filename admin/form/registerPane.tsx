import type { ReactNode } from 'react';
import type { ControlPane } from './controlPane.ts';
import { LanguagePane } from './LanguagePane.tsx';
import type { ShownTerm } from './shownTerms.ts';

/**
 * Draws Decap's pane the desk's way. Decap asks for no pane of one's own, so what it draws is wrapped where it stands.
 * @param terms - the term base, asked for when a variety is written in
 */
export function registerPane(
  { prototype }: { readonly prototype: ControlPane },
  terms: () => Promise<readonly ShownTerm[]>,
): void {
  const { render } = prototype;
  Object.assign(prototype, {
    render(this: ControlPane): ReactNode {
      const drawn = render.call(this);
      return drawn && <LanguagePane pane={this} drawn={drawn} terms={terms} />;
    },
  });
}
