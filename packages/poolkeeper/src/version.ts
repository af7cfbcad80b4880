import manifest from '../package.json' with { type: 'json' };

/** The version of the command: that of every package of the project. */
export const version: string = manifest.version;
