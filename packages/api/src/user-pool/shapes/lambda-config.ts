/**
 * The Lambda functions of a pool.
 *
 * @module
 */
import { Arn } from '../../common.ts';
import { choice, described, optional, type Static, structure } from '../../shape.ts';

/** The forms in which PreTokenGeneration gets its event. */
export const preTokenGenerationVersions = ['V1_0', 'V2_0', 'V3_0'] as const;
export type PreTokenGenerationVersion = (typeof preTokenGenerationVersions)[number];

const FunctionArn = described(Arn, 'The ARN of the function.');

const versionOneFunction = (description: string) =>
  structure(
    {
      LambdaVersion: choice(['V1_0'], { description: 'The form of the event.' }),
      LambdaArn: FunctionArn,
    },
    { description },
  );

/** The triggers of a pool and the functions they run. */
export const LambdaConfig = structure(
  {
    PreSignUp: optional(described(Arn, 'Runs before a user is signed up, and may refuse it.')),
    CustomMessage: optional(described(Arn, 'Writes the messages that the pool sends.')),
    PostConfirmation: optional(described(Arn, 'Runs once a user is confirmed.')),
    PreAuthentication: optional(described(Arn, 'Runs before a sign-in, and may refuse it.')),
    PostAuthentication: optional(described(Arn, 'Runs after a sign-in.')),
    DefineAuthChallenge: optional(described(Arn, 'Decides which challenge of your own comes next.')),
    CreateAuthChallenge: optional(described(Arn, 'Makes a challenge of your own.')),
    VerifyAuthChallengeResponse: optional(described(Arn, 'Judges the answer to a challenge of your own.')),
    PreTokenGeneration: optional(
      described(
        Arn,
        'Changes the claims of ID tokens. The older place of `PreTokenGenerationConfig`; both name one function.',
      ),
    ),
    UserMigration: optional(described(Arn, 'Brings in a user who is not known yet, at sign-in.')),
    PreTokenGenerationConfig: optional(
      structure(
        {
          LambdaVersion: choice(preTokenGenerationVersions, {
            description:
              'The form of the event: with `V2_0` access tokens of users can be changed too, with `V3_0` those of machines.',
          }),
          LambdaArn: FunctionArn,
        },
        { description: 'Changes the claims of tokens.' },
      ),
    ),
    CustomSMSSender: optional(versionOneFunction('Sends SMS in place of Cognito.')),
    CustomEmailSender: optional(versionOneFunction('Sends mail in place of Cognito.')),
    KMSKeyID: optional(
      described(Arn, 'The key that encrypts codes for the functions that send mail or SMS.'),
    ),
    InboundFederation: optional(versionOneFunction('Changes what an identity provider tells of a user.')),
  },
  { description: 'The Lambda functions that the pool runs.' },
);
export type LambdaConfig = Static<typeof LambdaConfig>;
