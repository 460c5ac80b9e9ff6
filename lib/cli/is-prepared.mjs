/**
 * Whether this is an image in which all is set up and nothing can be written (`CONTRECHAMP_PREPARED=1`, set in the Dockerfile): packages
 * that only the set-up needs are gone, so that what is there cannot be compared with the lock file.
 */
export const isPrepared = () => process.env.CONTRECHAMP_PREPARED === '1'
