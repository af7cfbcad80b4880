/**
 * A user opens an account.
 *
 * @module
 * @see Amazon Cognito user pools API reference, SignUp; Amazon Cognito developer guide, "Signing up and confirming user accounts"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { checkAttributes, withoutBlanks } from '@poolkeeper/api/user/attributes';
import type { CodeDelivery, DeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import { aliasAttributes, permitsSelfSignUp } from '@poolkeeper/api/user-pool/capabilities';
import { passwordDidNotConform } from '@poolkeeper/api/user-pool/password-policy';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import { type ClientActor, triggerOrigin } from './actor.ts';
import { requireWritable } from './client-attributes.ts';
import type { Core } from './core.ts';
import { completeUser, insertUser, type NewUser, nameUser } from './create-user.ts';
import { findUser } from './find-user.ts';
import { sendCode } from './send-code.ts';
import { checkPolicy, makePassword } from './set-password.ts';
import { kindOfUsername, takenAtSignUp } from './taken-names.ts';
import { signUpAddress } from './verification-address.ts';

/** What a new user gives. */
export interface SignUpRequest {
  readonly username: string;
  readonly password: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** For the PreSignUp trigger. */
  readonly validationData: Readonly<Record<string, string>>;
}

/** A new user. */
export interface SignedUp {
  readonly user: UserRecord;
  /** Where the code went; absent when the account is confirmed or there is nothing to verify. */
  readonly delivery?: CodeDelivery;
}

/**
 * Signs a user up through a client.
 *
 * @throws NotAuthorizedException when the pool or the client does not permit it
 * @throws InvalidParameterException for a username or attributes that the pool does not take
 * @throws InvalidPasswordException
 * @throws UsernameExistsException
 */
export async function signUp(core: Core, actor: ClientActor, request: SignUpRequest): Promise<SignedUp> {
  const { pool } = actor;
  const password = checkRequest(actor, request);
  const named = nameUser(core, pool, request);
  checkAttributes(
    { schema: schemaAttributes(pool.settings), current: {}, change: 'sign-up' },
    named.attributes,
  );
  const taken = takenAtSignUp(pool);
  const holder = await findUser(core, pool, request.username);
  if (holder) throw taken(kindOfUsername(pool, request.username));

  const decided = await core.triggers.preSignUp(
    'PreSignUp_SignUp',
    {
      ...triggerOrigin(actor, completeUser(core, pool, { ...named, status: 'UNCONFIRMED' })),
      userAttributes: named.attributes,
    },
    { validationData: request.validationData },
  );
  const verified = { email: decided.autoVerifyEmail, phone_number: decided.autoVerifyPhone };
  const user = await insertUser(core, {
    pool,
    user: completeUser(core, pool, {
      ...named,
      attributes: withVerification(named, verified),
      status: decided.autoConfirmUser ? 'CONFIRMED' : 'UNCONFIRMED',
      password: await makePassword(core, pool, { holder: named, password }),
    }),
    aliases: decided.autoVerifyEmail || decided.autoVerifyPhone ? 'take' : 'keep',
    taken,
  });
  if (decided.autoConfirmUser) {
    await core.triggers.postConfirmation('PostConfirmation_ConfirmSignUp', triggerOrigin(actor, user));
    return { user };
  }
  const destination = signUpAddress(pool, user);
  if (!destination) return { user };
  const delivery = await sendCode(core, actor, { user, purpose: 'sign-up', message: 'SignUp', destination });
  return { user, delivery };
}

/** What can be refused before anything is looked up. Answers the password. */
function checkRequest(actor: ClientActor, { password, attributes }: SignUpRequest): string {
  const { pool } = actor;
  if (!permitsSelfSignUp(pool.settings)) {
    throw new CognitoError('NotAuthorizedException', 'SignUp is not permitted for this user pool');
  }
  requireWritable(actor, Object.keys(attributes));
  refusePreferredAlias(pool, attributes);
  if (password === undefined) throw failures.missingParameter('Password');
  checkPolicy(pool, password, passwordDidNotConform);
  return password;
}

/** A preferred username that is an alias can be chosen only once the account is confirmed. */
function refusePreferredAlias(pool: UserPoolRecord, attributes: Readonly<Record<string, string>>): void {
  if (attributes.preferred_username && aliasAttributes(pool.settings).includes('preferred_username')) {
    throw new CognitoError(
      'InvalidParameterException',
      'preferred_username cannot be set at sign-up, since user pool is configured for preferred_username alias.',
    );
  }
}

/** An address that nobody verified says so from the start. */
function withVerification(
  { attributes }: NewUser,
  verified: Readonly<Record<DeliveryAttribute, boolean>>,
): Readonly<Record<string, string>> {
  const flags: Record<string, string> = {};
  for (const attribute of ['email', 'phone_number'] as const) {
    if (attributes[attribute]) flags[`${attribute}_verified`] = String(verified[attribute]);
    else if (verified[attribute]) {
      throw new CognitoError(
        'InvalidLambdaResponseException',
        `PreSignUp cannot verify the ${attribute} of a user who has none.`,
      );
    }
  }
  return { ...withoutBlanks(attributes), ...flags };
}
