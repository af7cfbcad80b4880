import { rule } from '../rule.ts';

/** The secret of a new client is either made or given. */
export const oneWayToASecret = rule({
  name: 'one way to a secret',
  holds: 'The secret of a new client is either generated or given, not both.',
  code: 'InvalidParameterException',
  message: 'ClientSecret can not be specified when GenerateSecret is true.',
  text: 'inferred',
  concerns: ['GenerateSecret', 'ClientSecret'],
  needs: ['generateSecret', 'givenSecret'],
  check: (_settings, { generateSecret, givenSecret }) =>
    generateSecret && givenSecret ? { path: ['ClientSecret'] } : undefined,
});
