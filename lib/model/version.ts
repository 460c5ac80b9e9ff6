/**
 * Version of the scoring engine: raise it with every change that can change a span, a voice or a number.
 * Stored beside every score, so that a link which names it can be held to its digits.
 */
export const ENGINE_VERSION = '1.1.0'
