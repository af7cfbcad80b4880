import { legacyAuthFlows } from '../fields.ts';
import { rule } from '../rule.ts';

const legacy: readonly string[] = legacyAuthFlows;

/** Legacy values of ExplicitAuthFlows stand alone. */
export const authFlowsOfOneKind = rule({
  name: 'auth flows of one kind',
  holds: 'Legacy values and `ALLOW_` values do not stand in one list.',
  code: 'InvalidParameterException',
  message:
    'The explicit auth flows ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY and USER_PASSWORD_AUTH can not be used with ALLOW_ prefixed values.',
  text: 'inferred',
  concerns: ['ExplicitAuthFlows'],
  needs: [],
  check: ({ ExplicitAuthFlows: flows = [] }) => {
    const place = flows.findIndex((flow) => legacy.includes(flow));
    return place >= 0 && flows.some((flow) => !legacy.includes(flow))
      ? { path: ['ExplicitAuthFlows', place] }
      : undefined;
  },
});
