/**
 * What a page may load and run: its own files, and scripts that carry this answer's nonce or were loaded by one that does. Nothing of
 * anybody else, no inline handler, no frame around it. Attributes of style stay allowed: figures place their marks with them.
 */
export function contentPolicy(nonce: string, isDevelopment: boolean): string {
  // The development server evaluates what it sends, and speaks over a socket.
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "script-src-attr 'none'",
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
