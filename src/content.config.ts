import { defineCollection } from 'astro:content';
import { unsafeIn } from './checks/content/safeBody.ts';
import { typeNames } from './model/contentTypes.ts';
import { contentLoader, type IsSafe } from './store/contentLoader.ts';

const isSafe: IsSafe = (body, format) => unsafeIn(body, format).length === 0;

/** One collection a content type. What a type holds is said in `src/model`; the loader checks it. */
export const collections = Object.fromEntries(
  typeNames.map((type) => [type, defineCollection({ loader: contentLoader(type, isSafe) })]),
);
