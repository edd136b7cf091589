/**
 * The public pages' content security policy. Search compiles WebAssembly in a worker of its own origin, hence
 * `wasm-unsafe-eval`; nothing inline, nothing from elsewhere. `frame-ancestors` only works as a header and is added there.
 */
export const pageCsp = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
