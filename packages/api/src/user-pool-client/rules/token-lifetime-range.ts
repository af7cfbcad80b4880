import { userPoolClientSettingFields } from '../fields.ts';
import { rule } from '../rule.ts';
import { lifetimeOf, lifetimeSettings } from '../token-validity.ts';

/** Lifetimes are bounded in seconds, whatever unit they are given in. */
export const tokenLifetimeRange = rule({
  name: 'range of token lifetimes',
  holds: 'Each lifetime, after its unit, lies within the bounds of its setting.',
  code: 'InvalidParameterException',
  message: 'Invalid range for token validity.',
  text: 'observed',
  concerns: [...lifetimeSettings, 'TokenValidityUnits'],
  needs: [],
  check: (settings) => {
    for (const name of lifetimeSettings) {
      const { min, max } = userPoolClientSettingFields[name].setting.lifetime;
      const lifetime = lifetimeOf(settings, name);
      if (lifetime < min || lifetime > max) return { path: [name] };
    }
    return undefined;
  },
});
