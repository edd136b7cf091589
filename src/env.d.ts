/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the blocks of the page being rendered show; set by the page, read by `components/blocks` alone. */
    blocks: import('./view/blockData.ts').BlockData;
  }
}
