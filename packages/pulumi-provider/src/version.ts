import manifest from '../package.json' with { type: 'json' };

/** The version of the provider: that of every package of the project. */
export const version: string = manifest.version;
