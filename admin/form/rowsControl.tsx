import type { ReactNode } from 'react';
import { sourceLanguage } from '../../src/i18n/languages.ts';
import { modelField, type ControlClass, type ControlProps } from './checkedControl.ts';
import type { DraftPart } from './draft.ts';
import { nextKey } from './nextKey.ts';
import { PaneContext, RowContext, type Pane } from './paneContext.ts';
import { RowMoves } from './RowMoves.tsx';
import { rowTitle } from './rowTitle.ts';

interface Rows extends Iterable<DraftPart> {
  readonly size: number;
}

/** Decap's list, as far as the desk looks into it. */
export interface ListControl extends InstanceType<ControlClass> {
  readonly state: { readonly keys: readonly string[] };
  addItem: (item: DraftPart) => void;
  handleRemove: (index: number, event: Event) => void;
  renderItem: (item: DraftPart, index: number) => ReactNode;
  onSortEnd: (move: { readonly oldIndex: number; readonly newIndex: number }) => void;
  objectLabel(item: DraftPart): string;
}

export type ListClass = new (props: ControlProps) => ListControl;

/**
 * A list whose rows say what they are, have a key from the beginning, ask before they go, and can be moved with
 * buttons too: Decap moves them with a pointer alone.
 */
export function listOfRows(List: ListClass): ListClass {
  return class RowsControl extends List {
    static readonly contextType = PaneContext;
    declare readonly context: Pane;

    constructor(props: ControlProps) {
      super(props);
      const { addItem, handleRemove, renderItem } = this;
      this.addItem = (item) => {
        const { itemKey } = this.field() ?? {};
        addItem(
          itemKey === undefined
            ? item
            : item.set(itemKey, nextKey(itemKey, this.keys(itemKey), this.swedish())),
        );
      };
      this.handleRemove = (index, event) => {
        const title = this.titleOf(this.rows()[index]);
        if (title === '' || confirm(`Vill du ta bort ”${title}”?`)) handleRemove(index, event);
        else event.preventDefault();
      };
      this.renderItem = (item, index) => (
        <RowContext key={this.state.keys[index]} value={this.pathOf(item)}>
          <div className="desk-row" data-title={this.objectLabel(item)}>
            {renderItem(item, index)}
            <RowMoves
              title={this.objectLabel(item)}
              index={index}
              count={this.rows().length}
              onMove={this.onSortEnd}
            />
          </div>
        </RowContext>
      );
    }

    override objectLabel(item: DraftPart): string {
      return this.titleOf(item) || `Ny ${String(this.props.field.get('label_singular'))}`;
    }

    private field(): ReturnType<typeof modelField> {
      return modelField(this.path());
    }

    private path(): string {
      return String(this.props.field.get('path'));
    }

    /** The list's path within the entry. */
    private place(): string {
      return this.path().split('.').slice(1).join('.');
    }

    private rows(): readonly DraftPart[] {
      return [...((this.props.value as Rows | undefined) ?? [])];
    }

    private keys(itemKey: string): readonly string[] {
      return this.rows().map((row) => String(row.get(itemKey)));
    }

    /** The keys of the rows to translate, from the paths of their texts; none in the Swedish itself. */
    private swedish(): readonly string[] {
      if (this.context.language === sourceLanguage) return [];
      const below = `${this.place()}.`;
      const paths = [...this.context.swedish.keys()].filter((path) => path.startsWith(below));
      return paths.map((path) => path.slice(below.length).split('.')[0] ?? '');
    }

    /** A row without words of its own is known by its Swedish. */
    private titleOf(item: DraftPart | undefined): string {
      const field = this.field();
      if (!field || !item) return '';
      const name = this.path().split('.').at(-1) ?? '';
      const own = rowTitle(name, field, item.toJS());
      const swedish = this.context.swedish.get(`${this.pathOf(item)}title`);
      return swedish !== undefined && !item.get('title') ? `${own} ${swedish} (inte översatt)`.trim() : own;
    }

    /** The path of a row as translations name it: by the list and the key of the row. */
    private pathOf(item: DraftPart): string {
      return `${this.place()}.${String(item.get(this.field()?.itemKey ?? ''))}.`;
    }
  };
}
