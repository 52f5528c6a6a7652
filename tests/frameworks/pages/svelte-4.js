import SignUp from './svelte-4.svelte';

new SignUp({ target: document.getElementById('app') });
