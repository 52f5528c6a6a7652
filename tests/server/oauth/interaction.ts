import type Provider from 'oidc-provider';
import { readForm } from '../http/body.ts';
import type { Exchange, Route } from '../http/exchange.ts';
import { htmlReply, type Reply, redirectReply } from '../http/reply.ts';
import type { User } from '../state/state.ts';
import type { World } from '../world.ts';
import { knownResources } from './configuration.ts';
import { type ConsentView, consentPage } from './consent-page.ts';

const prefix = '/interaction/';

async function findInteraction(provider: Provider, { url }: Exchange) {
  return provider.Interaction.find(url.pathname.slice(prefix.length));
}

type Interaction = NonNullable<Awaited<ReturnType<typeof findInteraction>>>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function viewOf(world: World, provider: Provider, { params }: Interaction): Promise<ConsentView> {
  const client = await provider.Client.find(text(params['client_id']));
  const hint = text(params['login_hint']);
  const { users } = world.state;
  const user = users.find((one) => one.email === hint) ?? (hint === '' ? users[0] : undefined);
  return {
    app: client?.clientName ?? text(params['client_id']),
    backTo: new URL(text(params['redirect_uri'])).host,
    scopes: text(params['scope']).split(' '),
    email: user?.email ?? hint,
    password: user?.password ?? '',
    problem: null,
  };
}

/** Grants everything asked for, or what `grantOnly` leaves of it. */
async function grant(world: World, provider: Provider, { params }: Interaction, user: User): Promise<string> {
  const { grantOnly } = world.quirks;
  const asked = text(params['scope']).split(' ');
  const isGranted = (scope: string) => grantOnly === null || grantOnly.includes(scope);
  const granted = asked.filter(isGranted);
  const withheld = asked.filter((scope) => !isGranted(scope));
  const made = new provider.Grant({ accountId: user.id, clientId: text(params['client_id']) });
  made.addOIDCScope([...new Set(['openid', ...asked])].join(' '));
  for (const resource of knownResources(world)) {
    made.addResourceScope(resource, granted.join(' '));
    // Said no to, so that the question does not come again.
    if (withheld.length > 0) made.rejectResourceScope(resource, withheld.join(' '));
  }
  return made.save();
}

async function finish(interaction: Interaction, result: Record<string, unknown>): Promise<Reply> {
  interaction.result = result;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  return redirectReply(interaction.returnTo);
}

const goneReply = () => htmlReply('<h1>This sign-in is over</h1><p>Start again from the app.</p>', 400);

async function answerForm(world: World, provider: Provider, exchange: Exchange): Promise<Reply> {
  const interaction = await findInteraction(provider, exchange);
  if (!interaction) return goneReply();
  const fields = readForm(exchange.body);
  if (fields.get('action') !== 'allow') {
    return finish(interaction, { error: 'access_denied', error_description: 'The person said no' });
  }
  const email = (fields.get('email') ?? '').trim().toLowerCase();
  const user = world.state.users.find(
    (one) => one.email === email && one.password === fields.get('password'),
  );
  if (!user) {
    const view = await viewOf(world, provider, interaction);
    return htmlReply(
      consentPage({ ...view, email, password: '', problem: 'E-mail or password is wrong.' }),
      200,
    );
  }
  const grantId = await grant(world, provider, interaction, user);
  return finish(interaction, { login: { accountId: user.id }, consent: { grantId } });
}

/** The page on which a person signs in and says yes or no, and its form. */
export function interactionRoutes(world: World, provider: Provider): readonly Route[] {
  const path = /^\/interaction\/[\w-]+$/;
  return [
    {
      name: 'consent',
      method: 'GET',
      path,
      handle: async (exchange) => {
        const interaction = await findInteraction(provider, exchange);
        return interaction ? htmlReply(consentPage(await viewOf(world, provider, interaction))) : goneReply();
      },
    },
    { name: 'consent', method: 'POST', path, handle: (exchange) => answerForm(world, provider, exchange) },
  ];
}
