document.querySelector('button').addEventListener('click', (event) => {
  const word = document.querySelector('input').value;
  document.querySelector('p').textContent = `said ${word}, trusted: ${event.isTrusted}`;
});
