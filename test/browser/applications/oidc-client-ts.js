/** An application that signs in with oidc-client-ts. What it knows stands on its page. */
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

const element = (id) => document.getElementById(id);
const tell = (state) => {
  element('state').textContent = JSON.stringify(state);
};
const tellFailure = (error) => tell({ failed: `${error.name}: ${error.message}` });

const configuration = JSON.parse(element('configuration').textContent);
const manager = new UserManager({
  ...configuration,
  userStore: new WebStorageStateStore({ store: localStorage }),
  loadUserInfo: true,
});

const tellUser = (user) =>
  tell(
    user
      ? {
          signedIn: true,
          username: user.profile['cognito:username'],
          email: user.profile.email,
          access: user.access_token.slice(-20),
          state: user.state,
        }
      : { signedIn: false },
  );

element('sign-in').onclick = () => manager.signinRedirect({ state: { from: 'here' } }).catch(tellFailure);
element('refresh').onclick = () => manager.signinSilent().then(tellUser, tellFailure);
element('sign-out').onclick = async () => {
  try {
    await manager.revokeTokens(['refresh_token']);
    // Cognito's logout asks for names of its own.
    const { client_id, redirect_uri: logout_uri } = configuration;
    await manager.signoutRedirect({ extraQueryParams: { client_id, logout_uri } });
  } catch (error) {
    tellFailure(error);
  }
};
const arrived = new URLSearchParams(location.search).has('code');
(arrived ? manager.signinRedirectCallback() : manager.getUser()).then(tellUser, tellFailure);
