import arbete from '@tabler/icons/outline/briefcase.svg?raw';
import akut from '@tabler/icons/outline/alert-triangle.svg?raw';
import barn from '@tabler/icons/outline/mood-kid.svg?raw';
import bostad from '@tabler/icons/outline/home.svg?raw';
import foljUpp from '@tabler/icons/outline/refresh.svg?raw';
import genomfor from '@tabler/icons/outline/walk.svg?raw';
import halsa from '@tabler/icons/outline/heartbeat.svg?raw';
import papper from '@tabler/icons/outline/file-text.svg?raw';
import pengar from '@tabler/icons/outline/coin.svg?raw';
import plan from '@tabler/icons/outline/list-check.svg?raw';
import rad from '@tabler/icons/outline/users-group.svg?raw';
import samtal from '@tabler/icons/outline/message-circle.svg?raw';
import skola from '@tabler/icons/outline/school.svg?raw';
import soka from '@tabler/icons/outline/search.svg?raw';
import sprak from '@tabler/icons/outline/language.svg?raw';
import steg from '@tabler/icons/outline/stairs.svg?raw';
import kommun from '@tabler/icons/outline/building-community.svg?raw';
import kyrka from '@tabler/icons/outline/building-church.svg?raw';
import myndighet from '@tabler/icons/outline/building-bank.svg?raw';
import telefon from '@tabler/icons/outline/phone.svg?raw';
import trygghet from '@tabler/icons/outline/shield-heart.svg?raw';
import type { PictogramName } from '../view/contactCard.ts';

/** The strokes of an icon file, without its own svg element; colour and size come from the stylesheet. */
const strokes = (svg: string): string =>
  svg
    .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
    .replace('</svg>', '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The pictograms by what they stand for on this site; the drawings are Tabler's (MIT). */
export const pictograms = {
  telefon: strokes(telefon),
  samtal: strokes(samtal),
  steg: strokes(steg),
  rad: strokes(rad),
  soka: strokes(soka),
  plan: strokes(plan),
  genomfor: strokes(genomfor),
  'folj-upp': strokes(foljUpp),
  akut: strokes(akut),
  skola: strokes(skola),
  halsa: strokes(halsa),
  arbete: strokes(arbete),
  bostad: strokes(bostad),
  'barn-och-unga': strokes(barn),
  trygghet: strokes(trygghet),
  pengar: strokes(pengar),
  papper: strokes(papper),
  'kultur-och-sprak': strokes(sprak),
  myndighet: strokes(myndighet),
  kommun: strokes(kommun),
  kyrka: strokes(kyrka),
} as const satisfies Record<PictogramName, string>;

export type { PictogramName };

export const isPictogramName = (name: string): name is PictogramName => Object.hasOwn(pictograms, name);
