import type { ReactElement } from 'react';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import type { DecapMap } from './checkedControl.ts';
import type { DraftPart } from './draft.ts';

/** One field of the form as Decap draws it. */
export type DrawnField = ReactElement<{ readonly field: DecapMap; readonly isHidden: boolean }>;

/** What Decap draws of a pane: its menus of languages, and the fields. */
export type DrawnPane = ReactElement<{ readonly children: readonly [unknown, Iterable<DrawnField>] }>;

/** Decap's form in one language, as far as the desk looks into it. */
export interface ControlPane {
  readonly props: {
    readonly collection: DecapMap;
    readonly entry: DraftPart;
    readonly fields: Iterable<DecapMap>;
    /** By the identifiers of the fields' inputs. */
    readonly fieldsErrors: { readonly size: number; keys(): Iterable<string> };
    readonly t: unknown;
    /** Of the left pane only. */
    readonly onLocaleChange?: (language: LanguageKey) => void;
  };
  /** No language for what is in one file for all. */
  readonly state: { readonly selectedLocale: LanguageKey | undefined };
  setState(state: { readonly selectedLocale: LanguageKey }): void;
  onChange(field: DecapMap, value: unknown): void;
  copyFromOtherLocale(to: {
    readonly targetLocale: LanguageKey;
    readonly t: unknown;
  }): (from: string) => void;
  focus(path: string): void;
  /** Looks all fields through. */
  validate: () => Promise<void>;
  render(): DrawnPane | null;
}
