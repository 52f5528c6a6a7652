// A mark in a closed shadow root; the page's title tells whether its click was a person's.
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<button style="position:fixed;left:120px;top:60px" aria-label="Mark">M</button>';
root.firstChild.addEventListener('click', (event) => {
  const news = `clicked, trusted: ${event.isTrusted}`;
  document.title = news;
  root.firstChild.setAttribute('aria-label', news);
});
document.documentElement.append(host);
