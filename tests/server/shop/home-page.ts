import { type Drawing, drawings } from './drawings.ts';
import { shopPage } from './layout.ts';

interface Pot {
  readonly drawing: Drawing;
  readonly name: string;
  readonly note: string;
  readonly price: string;
}

const pots: readonly Pot[] = [
  { drawing: 'mug', name: 'Morning mug', note: '300 ml, keeps warm', price: '€24' },
  { drawing: 'teapot', name: 'Round teapot', note: 'Pours without a drip', price: '€68' },
  { drawing: 'bowl', name: 'Noodle bowl', note: 'Wide and deep', price: '€32' },
  { drawing: 'vase', name: 'Two-stem vase', note: 'For what the garden gives', price: '€45' },
  { drawing: 'jug', name: 'Water jug', note: 'One litre', price: '€52' },
  { drawing: 'plate', name: 'Branch plate', note: '26 cm, painted by hand', price: '€29' },
];

const card = ({ drawing, name, note, price }: Pot) =>
  `<li><figure>${drawings[drawing]}</figure><div><h3>${name}</h3><p>${note}</p><p class="price">${price}</p></div></li>`;

/** The shop's front. */
export function homePage(): string {
  return shopPage(
    'Pots for every day',
    `<div class="hero"><div class="wrap"><div>
<h1>Pots that take their time</h1>
<p class="lead">Thrown by hand, glazed in celadon, fired for thirty hours. We open the kiln twice a month and tell our members first.</p>
<p class="actions"><a class="button" href="/sign-up">Become a member</a><a href="/checkout">Buy as a guest</a></p>
</div>${drawings.teapot}</div></div>
<section class="wrap" id="shelf"><h2>From the last firing</h2><ul class="shelf">${pots.map(card).join('')}</ul></section>`,
  );
}
