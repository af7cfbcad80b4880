/**
 * What the login pages say: one member a text. A language that lacks one does not compile.
 *
 * @module
 */

/** The texts of one language. */
export interface Texts {
  /** The language's name in itself, for the choice of languages. */
  readonly languageName: string;
  readonly chooseLanguage: string;

  // Titles
  readonly signIn: string;
  readonly signUp: string;
  readonly confirmAccount: string;
  readonly resendCode: string;
  readonly forgotPassword: string;
  readonly setNewPassword: string;
  readonly replacePassword: string;
  readonly signedOut: string;
  readonly somethingWrong: string;

  // Introductions and notices
  readonly signInWith: (provider: string) => string;
  readonly or: string;
  readonly codeSentTo: (destination: string) => string;
  readonly enterCodeOfAccount: string;
  readonly resendIntroduction: string;
  readonly forgotIntroduction: string;
  readonly replaceIntroduction: string;
  readonly accountConfirmed: string;
  readonly passwordChanged: string;
  readonly confirmFirst: string;
  readonly resetFirst: string;
  readonly signedOutText: string;

  // Labels
  readonly username: string;
  readonly emailOrPhone: string;
  readonly password: string;
  readonly newPassword: string;
  readonly code: string;
  readonly optional: string;
  readonly phoneHint: string;
  /** Names of the standard attributes that a user may be asked for. */
  readonly attributes: Readonly<Record<AskedAttribute, string>>;

  // The password policy
  readonly policyTitle: string;
  readonly policyLength: (characters: number) => string;
  readonly policyLowercase: string;
  readonly policyUppercase: string;
  readonly policyNumber: string;
  readonly policySymbol: string;

  // Buttons and links
  readonly signInButton: string;
  readonly signUpButton: string;
  readonly confirmButton: string;
  readonly sendCodeButton: string;
  readonly savePasswordButton: string;
  readonly forgotLink: string;
  readonly signUpLink: string;
  readonly haveAccountLink: string;
  readonly resendLink: string;
  readonly backToSignIn: string;

  // Errors
  readonly errorSummary: string;
  readonly titleWithError: (title: string) => string;
  readonly errors: Readonly<Record<ErrorText, string>>;
  readonly enter: (label: string) => string;
  readonly check: (label: string) => string;
}

/** The attributes that have a label in every language; a custom one is shown by its own name. */
export const askedAttributes = [
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'updated_at',
  'website',
  'zoneinfo',
] as const;

/** One of {@link askedAttributes}. */
export type AskedAttribute = (typeof askedAttributes)[number];

/** What a page may say of a request that failed. */
export type ErrorText =
  | 'signInWrong'
  | 'noSuchUser'
  | 'locked'
  | 'userDisabled'
  | 'temporaryPasswordExpired'
  | 'startAgain'
  | 'notPermitted'
  | 'codeWrong'
  | 'codeExpired'
  | 'codeNotDelivered'
  | 'tooManyAttempts'
  | 'passwordRefused'
  | 'passwordUsedBefore'
  | 'nameTaken'
  | 'addressTaken'
  | 'alreadyConfirmed'
  | 'inputRefused'
  | 'resetImpossible'
  | 'serviceFailed'
  | 'formExpired'
  | 'pageProblem'
  | 'clientUnknown'
  | 'parametersMissing'
  | 'redirectMismatch'
  | 'scopeRefused'
  | 'pageNotOffered'
  | 'pagesUnavailable'
  | 'noWayToSignIn';
