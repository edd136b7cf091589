import { contentRules, ruleSubjects, type RuleSubject } from '../model/contentRules.ts';
import { editorGuides, type GuidePicture } from '../model/editorGuides.ts';
import { labelOf } from '../model/labels.ts';

export interface ShownStep {
  readonly text: string;
  readonly picture?: GuidePicture & { readonly address: string };
}

export interface ShownGuide {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly ShownStep[];
}

/** Where the picture of a step is on the site. @example helpPictureAddress('nyhet') // => '/admin/hjalp/nyhet.webp' */
const helpPictureAddress = (name: string): string => `/admin/hjalp/${name}.webp`;

/** A step's text with the fields called as the form calls them, so that a renamed field renames the step. */
const withLabels = (text: string): string =>
  text.replaceAll(/\{([^}]+)\}/g, (_, path: string) => `”${labelOf(path).label}”`);

/** How to do what editors do most often, as the help page tells it. */
export const shownGuides: readonly ShownGuide[] = editorGuides.map(({ key, title, steps }) => ({
  key,
  title,
  steps: steps.map(({ text, picture }) => ({
    text: withLabels(text),
    ...(picture && { picture: { ...picture, address: helpPictureAddress(picture.name) } }),
  })),
}));

interface ShownRule {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
}

export interface ShownRules {
  readonly key: string;
  readonly title: string;
  readonly rules: readonly ShownRule[];
}

/** What the checks ask for, by what it is about. */
export const shownRules: readonly ShownRules[] = (Object.keys(ruleSubjects) as RuleSubject[]).map(
  (subject) => ({
    key: subject,
    title: ruleSubjects[subject],
    rules: Object.entries(contentRules)
      .filter(([, rule]) => rule.subject === subject)
      .map(([key, { title, why, mend }]) => ({ key, title, why, mend })),
  }),
);
