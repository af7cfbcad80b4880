import { invalid, type UserPoolRule } from './rule.ts';

/** The two members that name the PreTokenGeneration function name the same. */
export const onePreTokenGenerationFunction: UserPoolRule = ({ LambdaConfig = {} }) => {
  const { PreTokenGeneration: older, PreTokenGenerationConfig: newer } = LambdaConfig;
  return older !== undefined && newer !== undefined && older !== newer.LambdaArn
    ? invalid(
        "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
      )
    : undefined;
};
