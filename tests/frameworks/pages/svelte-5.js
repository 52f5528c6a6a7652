import { mount } from 'svelte5';
import SignUp from './svelte-5.svelte';

mount(SignUp, { target: document.getElementById('app') });
