import { defineConfig } from 'astro/config';
import { site } from './src/build/site.ts';

export default defineConfig(site());
