import { defineCollection } from 'astro:content';
import { typeNames } from './model/contentTypes.ts';
import { contentLoader } from './store/contentLoader.ts';

/** One collection a content type. What a type holds is said in `src/model`; the loader checks it. */
export const collections = Object.fromEntries(
  typeNames.map((type) => [type, defineCollection({ loader: contentLoader(type) })]),
);
