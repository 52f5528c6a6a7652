import { randomUUID } from 'node:crypto';
import { readForm } from '../http/body.ts';
import type { Exchange, Route } from '../http/exchange.ts';
import { htmlReply, jsonReply, type Reply, redirectReply } from '../http/reply.ts';
import { sendLetter } from '../mail.ts';
import type { Customer } from '../state/state.ts';
import type { World } from '../world.ts';
import { checkoutPage } from './checkout-page.ts';
import { homePage } from './home-page.ts';
import { logInPage } from './log-in-page.ts';
import { refusedPage } from './refused-page.ts';
import { signUpPage } from './sign-up-page.ts';
import { testPageRoutes } from './test-pages.ts';
import { welcomePage } from './welcome-page.ts';

const mailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const subjects: Record<Customer['form'], string> = {
  'sign-up': 'Welcome to Slow Kiln',
  newsletter: 'You are on our list',
  checkout: 'Your order is in the kiln',
  'test-page': 'Thank you',
};

/** Takes a posted form: keeps the customer, sends the letter, leads to the thank-you page. */
function takeForm(world: World, form: Customer['form'], { body, url }: Exchange): Reply {
  const fields = readForm(body);
  const email = (fields.get('email') ?? '').trim();
  const again = fields.get('email_confirm');
  if (!mailShape.test(email)) return htmlReply(refusedPage('That is not an e-mail address.'), 422);
  if (again !== null && again.trim() !== email) {
    return htmlReply(refusedPage('The two e-mail addresses differ.'), 422);
  }
  const name = fields.get('name') ?? '';
  const greeting = name === '' ? 'Hello' : `Hello ${name}`;
  const letter = sendLetter(world, {
    to: email,
    from: 'hello@slowkiln.example',
    subject: subjects[form],
    text: `${greeting}, thank you. We fire twice a month and write as seldom.`,
  });
  const customer: Customer = {
    id: randomUUID(),
    name,
    email,
    form,
    page: fields.get('page') ?? url.pathname,
    at: world.clock.iso(),
    letterId: letter.id,
  };
  world.state.customers.push(customer);
  return redirectReply(`/welcome?customer=${customer.id}`);
}

function mailStatus(world: World, id: string): Reply {
  const customer = world.state.customers.find((one) => one.id === id);
  const letter = world.state.letters.find((one) => one.id === customer?.letterId);
  return customer && letter
    ? jsonReply({ email: customer.email, subject: letter.subject, outcome: letter.outcome })
    : jsonReply({ error: 'unknown customer' }, 404);
}

function page(name: string, path: string, html: (exchange: Exchange) => string): Route {
  return { name, method: 'GET', path, handle: (exchange) => htmlReply(html(exchange)) };
}

/** The pretend shop: plain pages and plain form posts. */
export function shopRoutes(world: World): readonly Route[] {
  const post = (form: Customer['form'], path: string): Route => ({
    name: `post-${form}`,
    method: 'POST',
    path,
    handle: (exchange) => takeForm(world, form, exchange),
  });
  return [
    page('shop', '/', () => homePage()),
    page('shop', '/sign-up', ({ url }) => signUpPage(url.searchParams.has('confirm'))),
    page('shop', '/log-in', () => logInPage()),
    page('shop', '/checkout', () => checkoutPage()),
    page('welcome', '/welcome', ({ url }) => {
      const customer = world.state.customers.find((one) => one.id === url.searchParams.get('customer'));
      return welcomePage(customer);
    }),
    post('sign-up', '/sign-up'),
    post('newsletter', '/newsletter'),
    post('checkout', '/checkout'),
    post('test-page', '/pages/post'),
    {
      name: 'log-in',
      method: 'POST',
      path: '/log-in',
      handle: () => htmlReply(refusedPage('This shop only pretends: there is nothing to log in to.'), 422),
    },
    {
      name: 'mail-status',
      method: 'GET',
      path: /^\/mail-status\/[\w-]+$/,
      handle: ({ url }) => mailStatus(world, url.pathname.slice('/mail-status/'.length)),
    },
    ...testPageRoutes(),
  ];
}
