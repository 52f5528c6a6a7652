import { expose, html, submit } from './submit.js';

/** Draws the form without any framework; the model is the field itself. */
export function draw(change = (same) => same) {
  document.getElementById('app').innerHTML = change(html);
  const field = () => document.getElementById('email');
  expose(() => field().value);
  document.querySelector('form').addEventListener('submit', (event) => submit(event, window.model()));
  return field();
}
