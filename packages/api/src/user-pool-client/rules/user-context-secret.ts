import { rule } from '../rule.ts';
import { propagatesUserContext } from '../user-context.ts';

/** Only a caller that can prove itself may name the address of its users. */
export const userContextSecret = rule({
  name: 'user context needs a secret',
  holds: 'A client that passes on user context has a secret.',
  code: 'InvalidParameterException',
  message: 'Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
  text: 'observed',
  concerns: ['EnablePropagateAdditionalUserContextData'],
  needs: ['hasSecret'],
  check: (settings, { hasSecret }) =>
    propagatesUserContext(settings) && !hasSecret
      ? { path: ['EnablePropagateAdditionalUserContextData'] }
      : undefined,
});
