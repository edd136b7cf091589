import type { CMS } from 'decap-cms-core';
import datetimeWidget from 'decap-cms-widget-datetime';
import fileWidget from 'decap-cms-widget-file';
import imageWidget from 'decap-cms-widget-image';
import listWidget from 'decap-cms-widget-list';
import markdownWidget from 'decap-cms-widget-markdown';
import numberWidget from 'decap-cms-widget-number';
import objectWidget from 'decap-cms-widget-object';
import relationWidget from 'decap-cms-widget-relation';
import selectWidget from 'decap-cms-widget-select';
import stringWidget from 'decap-cms-widget-string';
import textWidget from 'decap-cms-widget-text';
import { checked } from './checkedControl.ts';
import { KeyControl } from './KeyControl.tsx';
import { listInLanguage, shownInLanguage } from './languageControls.tsx';
import { noted } from './notedControl.tsx';
import { listOfRows } from './rowsControl.tsx';
import { TickControl } from './TickControl.tsx';

type Registered = Parameters<CMS['registerWidget']>[0];

/** The widgets that the model's fields need, and no others. */
const widgets = [
  datetimeWidget.Widget(),
  fileWidget.Widget({ controlComponent: checked(fileWidget.controlComponent) }),
  imageWidget.Widget({ controlComponent: checked(imageWidget.controlComponent) }),
  listWidget.Widget({ controlComponent: listInLanguage(listOfRows(listWidget.controlComponent)) }),
  markdownWidget.Widget({ controlComponent: noted(markdownWidget.controlComponent) }),
  numberWidget.Widget({ controlComponent: checked(numberWidget.controlComponent) }),
  objectWidget.Widget(),
  relationWidget.Widget({ controlComponent: shownInLanguage(relationWidget.controlComponent) }),
  selectWidget.Widget(),
  stringWidget.Widget({ controlComponent: noted(checked(stringWidget.controlComponent)) }),
  textWidget.Widget({ controlComponent: noted(checked(textWidget.controlComponent)) }),
  { name: 'boolean', controlComponent: TickControl },
  { name: 'key', controlComponent: KeyControl },
];

export function registerWidgets(cms: CMS): void {
  // Decap's own type describes the control as its properties, not as a component.
  for (const widget of widgets) cms.registerWidget(widget as unknown as Registered);
}
