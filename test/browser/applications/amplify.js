/** An application that signs in by the redirect of aws-amplify. What it knows stands on its page. */
import { Amplify } from 'aws-amplify';
import {
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  signInWithRedirect,
  signOut,
} from 'aws-amplify/auth';
import { Hub } from 'aws-amplify/utils';

const element = (id) => document.getElementById(id);
const tell = (state) => {
  element('state').textContent = JSON.stringify(state);
};
const tellFailure = (error) => tell({ failed: `${error.name}: ${error.message}` });

Hub.listen('auth', ({ payload }) => {
  if (payload.event === 'signInWithRedirect_failure') tellFailure(payload.data.error);
  if (payload.event === 'signInWithRedirect') tellUser().catch(tellFailure);
});
Amplify.configure({ Auth: { Cognito: JSON.parse(element('configuration').textContent) } });

async function tellUser(forceRefresh = false) {
  const { tokens } = await fetchAuthSession({ forceRefresh });
  if (!tokens) return tell({ signedIn: false });
  const { username } = await getCurrentUser();
  const { email } = await fetchUserAttributes();
  tell({ signedIn: true, username, email, jti: tokens.accessToken.payload.jti });
}

element('sign-in').onclick = () => signInWithRedirect({ customState: 'from here' }).catch(tellFailure);
element('refresh').onclick = () => tellUser(true).catch(tellFailure);
element('sign-out').onclick = () => signOut().catch(tellFailure);
if (!new URLSearchParams(location.search).has('code')) tellUser().catch(tellFailure);
