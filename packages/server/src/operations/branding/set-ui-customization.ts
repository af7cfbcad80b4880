import { checkUiCustomization } from '@poolkeeper/api/branding/ui-customization';
import { failures } from '@poolkeeper/api/failures';
import type { UiCustomizationRecord } from '../../store/records.ts';
import type { Handler } from '../handler.ts';
import { customizedScope } from './customized-scope.ts';
import { describeCustomization } from './describe-customization.ts';

/**
 * Replaces the whole customization: a style sheet or logo that is left out is gone. Pages show one that is empty no
 * more than none.
 *
 * @see Amazon Cognito user pools API reference, SetUICustomization
 */
export const setUiCustomization: Handler<'SetUICustomization'> = async (input, call) => {
  const { UserPoolId, CSS: css, ImageFile: image } = input;
  const { store, system } = call.core;
  const scope = await customizedScope(input, call);
  const domains = await store.userPoolDomains.ofPool(UserPoolId);
  const given = { ...(css === undefined ? {} : { css }), ...(image === undefined ? {} : { image }) };
  checkUiCustomization(given, { domains: domains.length });
  const now = system.clock.now();
  const customization: UiCustomizationRecord = {
    userPoolId: UserPoolId,
    clientId: scope,
    ...given,
    createdAt: now,
    modifiedAt: now,
  };
  if ((await store.uiCustomizations.put(customization)) === 'conflict') {
    // The pool or the client went away meanwhile.
    await customizedScope(input, call);
    throw failures.userPoolNotFound(UserPoolId);
  }
  // The time of its making is that of the first one.
  const kept = await store.uiCustomizations.find(UserPoolId, scope);
  return { UICustomization: describeCustomization(call.core, kept ?? customization) };
};
