import { drawings } from './drawings.ts';
import { shopPage } from './layout.ts';

/** Guest checkout: contact first, then where to send the pot. */
export function checkoutPage(): string {
  return shopPage(
    'Checkout',
    `<div class="wrap split"><aside><h1>Checkout</h1><p class="lead">One round teapot, €68. Sent in straw, insured.</p>${drawings.teapot}</aside>
<div class="sheet"><h2>Buy as a guest</h2>
<form action="/checkout" method="post" id="checkout">
<label>E-mail <small>for the receipt and the parcel’s number</small><input type="email" name="email" autocomplete="email" required></label>
<label>Full name <input type="text" name="name" autocomplete="name"></label>
<label>Street and number <input type="text" name="street" autocomplete="street-address"></label>
<div class="pair"><label>Postcode <input type="text" name="postcode" autocomplete="postal-code"></label>
<label>City <input type="text" name="city" autocomplete="address-level2"></label></div>
<button class="button">Order the teapot</button>
<p class="small">No payment is taken: the shop only pretends.</p>
</form></div></div>`,
  );
}
