import { useState, type ComponentType, type ReactNode } from 'react';
import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { isLanguageKey, sourceLanguage } from '../../src/i18n/languages.ts';
import type { DraftPart } from '../form/draft.ts';
import type { KnownContent } from '../saving/knownContent.ts';
import { PageFrame } from './PageFrame.tsx';
import { useDraftPage } from './useDraftPage.ts';

/** What Decap hands to a preview besides what its types say. */
interface Props extends PreviewTemplateComponentProps {
  /** The language of the form to the left; nothing for a type without translations. */
  readonly locale?: string;
  readonly state: { readonly entryDraft: DraftPart; readonly config: { readonly site_url?: string } };
}

const widths = { Telefon: 360, Dator: 1280 } as const;

/** Decap draws a preview in a frame without a name. */
function nameFrame(within: HTMLElement | null): void {
  const frame = within?.ownerDocument.defaultView?.frameElement;
  if (frame instanceof HTMLElement) frame.title = 'Förhandsvisning';
}

/** The preview beside a form: the site's own page of the entry that is open, in the language that is edited. */
export function previewPane(
  known: () => Promise<KnownContent>,
): ComponentType<PreviewTemplateComponentProps> {
  function PreviewPane({ locale = sourceLanguage, state }: Props): ReactNode {
    const [width, setWidth] = useState<keyof typeof widths>('Telefon');
    const entry = state.entryDraft.get('entry') as DraftPart;
    const language = isLanguageKey(locale) ? locale : sourceLanguage;
    const { html, problems } = useDraftPage({ entry, language, known });
    return (
      <div className="preview" lang="sv" ref={nameFrame}>
        <div className="preview-widths" role="group" aria-label="Bredd">
          {(Object.keys(widths) as (keyof typeof widths)[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === width}
              onClick={() => {
                setWidth(name);
              }}
            >
              {name} {widths[name]}
            </button>
          ))}
        </div>
        <div className="preview-state" role="status">
          {html === undefined && problems.length === 0 && 'Förhandsvisningen laddas …'}
          {problems.length > 0 && (
            <>
              Det du har skrivit kan inte visas än:
              <ul>
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="preview-page">
          {html !== undefined && (
            <PageFrame html={html} width={widths[width]} site={state.config.site_url ?? location.origin} />
          )}
        </div>
      </div>
    );
  }
  return PreviewPane as ComponentType<PreviewTemplateComponentProps>;
}
