// A checkout in the way of the big shops: contact, payment and delivery each in a frame of the same origin, whose
// values the page around collects by messages.
const part = (inner) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>input{font:16px system-ui;padding:12px;width:90%}</style>${inner}`;
const contact = part(`<h2>Contact</h2><form><label for="email">E-mail</label>
  <input id="email" name="email" type="email" autocomplete="shipping email" placeholder="E-mail for your order">
  <label><input type="checkbox" name="news"> Send me news and offers</label></form>
  <script>document.getElementById('email').addEventListener('input', (event) => parent.postMessage({ email: event.target.value }, origin));</script>`);
const payment = part(
  '<h2>Payment</h2><form><label for="card">Card number</label><input id="card" name="cardnumber" autocomplete="cc-number"></form>',
);
document.getElementById('app').innerHTML = `<h1>Checkout</h1>
  <iframe id="contact" title="Contact" width="440" height="260"></iframe>
  <iframe title="Payment" width="440" height="160"></iframe>
  <form id="sign-up"><label for="name">Your name</label><input id="password" name="name" autocomplete="shipping name"><button>Pay now</button></form>`;
const [first, second] = document.querySelectorAll('iframe');
first.srcdoc = contact;
second.srcdoc = payment;
let email = '';
addEventListener('message', (event) => {
  if (event.origin === origin && 'email' in event.data) email = event.data.email;
});
window.model = () => email;
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  await fetch('/submit', { method: 'POST', body: JSON.stringify({ email }) });
  document.body.dataset.sent = email;
});
