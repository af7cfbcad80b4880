import type { Handler } from '../handler.ts';
import { customizedScope } from './customized-scope.ts';
import { describeCustomization } from './describe-customization.ts';

/**
 * That of the client; where it has none, that of all clients; where there is none either, nothing.
 *
 * @see Amazon Cognito user pools API reference, GetUICustomization
 */
export const getUiCustomization: Handler<'GetUICustomization'> = async (input, call) => {
  const scope = await customizedScope(input, call);
  const candidates = await call.core.store.uiCustomizations.shownTo(input.UserPoolId, scope);
  const shown = candidates.find(({ css, image }) => css || image) ?? candidates[0];
  return { UICustomization: shown ? describeCustomization(call.core, shown) : {} };
};
