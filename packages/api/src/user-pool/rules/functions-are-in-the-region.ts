import { invalid, type UserPoolRule } from './rule.ts';

/** A trigger runs a function of the pool's own region. The account may be another. */
export const functionsAreInTheRegion: UserPoolRule = ({ LambdaConfig = {} }, { region }) => {
  const { KMSKeyID: _key, ...triggers } = LambdaConfig;
  const arns = Object.values(triggers).map((value) => (typeof value === 'string' ? value : value.LambdaArn));
  return arns.some((arn) => arn.split(':')[2] === 'lambda' && arn.split(':')[3] !== region)
    ? invalid('Cross-region lambda functions are not supported')
    : undefined;
};
