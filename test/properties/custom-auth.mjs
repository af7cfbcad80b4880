/** The functions of custom authentication: one question, whose answer is `blue`. */
export const handler = async (event) => {
  const { request, response, triggerSource } = event;
  if (triggerSource.startsWith('DefineAuthChallenge')) {
    const answered = request.session.some(({ challengeResult }) => challengeResult);
    const tried = request.session.length > 0;
    Object.assign(response, {
      issueTokens: answered,
      failAuthentication: tried && !answered,
      ...(tried ? {} : { challengeName: 'CUSTOM_CHALLENGE' }),
    });
  } else if (triggerSource.startsWith('CreateAuthChallenge')) {
    response.publicChallengeParameters = { question: 'colour' };
    response.privateChallengeParameters = { answer: 'blue' };
  } else {
    response.answerCorrect = request.challengeAnswer === request.privateChallengeParameters.answer;
  }
  return event;
};
