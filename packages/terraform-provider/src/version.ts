/** The version of the provider: that of its package, which a bundle does not bring along. */
export const version = '0.1.0';
