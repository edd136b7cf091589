import type { ComponentType } from 'react';
import type { ControlProps, DecapMap } from './checkedControl.ts';

interface DecapList {
  filter(keep: (field: DecapMap) => boolean): unknown;
}

type Control = ComponentType<ControlProps>;

/** A list whose rows ask, in a translation, only for what is translated; Decap itself asks for every field of a row. */
export function listInLanguage(List: Control): Control {
  // The same field each time: a new one would make Decap start the list over.
  const translations = new WeakMap<DecapMap, DecapMap>();
  const inTranslation = (field: DecapMap, isHidden: (field: DecapMap) => boolean): DecapMap => {
    const known =
      translations.get(field) ??
      field.set(
        'fields',
        (field.get('fields') as DecapList).filter((child) => !isHidden(child)),
      );
    translations.set(field, known);
    return known;
  };
  return function ListInLanguage({ field, isFieldHidden, ...props }) {
    if (isFieldHidden?.(field)) return null;
    const isTranslation = isFieldHidden?.(untranslated) === true;
    return <List {...props} field={isTranslation ? inTranslation(field, isFieldHidden) : field} />;
  };
}

/** A control that is not there in a language whose pane does not show it; Decap only hides it, and it would write. */
export function shownInLanguage(Shown: Control): Control {
  return function ShownInLanguage(props) {
    return props.isFieldHidden?.(props.field) ? null : <Shown {...props} />;
  };
}

/** Stands in for a field that is not translated, to ask which pane this is. */
const untranslated: DecapMap = {
  get: (name) => (name === 'i18n' ? 'none' : undefined),
  set: () => untranslated,
};
