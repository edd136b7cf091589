import type { Component } from 'react';
import { contentType, isTypeName } from '../../src/model/contentTypes.ts';
import type { Field, Fields } from '../../src/model/field.ts';

/** What Decap hands to every control, as far as the desk reads it. */
export interface ControlProps {
  readonly field: DecapMap;
  readonly value?: unknown;
  readonly parentIds?: readonly string[];
  /** Whether a field has no place in the language of this pane. Not given within a list. */
  readonly isFieldHidden?: (field: DecapMap) => boolean;
}

/** Decap keeps its configuration and entries in immutable maps. */
export interface DecapMap {
  get(name: string): unknown;
  set(name: string, value: unknown): DecapMap;
}

type Validity = true | { readonly error: object | false };

export type ControlClass = new (
  props: ControlProps,
) => Component<ControlProps> & { isValid?: () => Validity };

/**
 * A control that tells, while the editor fills in the form, what the model has against the value.
 * The error counts as a missing field, because for others Decap refuses to save without a word.
 */
export function checked(Control: ControlClass): ControlClass {
  return class Checked extends Control {
    constructor(props: ControlProps) {
      super(props);
      const inner = this.isValid;
      this.isValid = () => {
        const { field, value, parentIds } = this.props;
        const message = valueProblem(String(field.get('path')), value);
        return message === undefined
          ? (inner?.() ?? true)
          : { error: { type: 'PRESENCE', message, parentIds } };
      };
    }
  };
}

/** How to mend a filled-in value of the field that a path leads to, or nothing when it is right. */
export function valueProblem(path: string, value: unknown): string | undefined {
  const blank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  const field = blank ? undefined : modelField(path);
  if (!field || field.schema.safeParse(value).success) return undefined;
  return field.expects.formMend ?? field.expects.mend;
}

/** The field of the model that a path leads to, from its type. @example modelField('meetings.items.decision')?.required // => false */
export function modelField(path: string): Field | undefined {
  const [type = '', ...names] = path.split('.');
  let fields: Fields | undefined = isTypeName(type) ? contentType(type).fields : undefined;
  let field: Field | undefined;
  for (const name of names) {
    field = fields?.[name];
    fields = field?.children;
  }
  return field;
}
