// @ts-check

/**
 * What the page may load, in one place: the build writes it into the page, so that it holds on any
 * static host, and our own server sends it as a header too. Everything comes from the same origin;
 * `data:` and `blob:` pictures are those the app draws itself.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page can not forbid framing in its own markup, so this part goes out as a header only. */
export const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'none'`;
