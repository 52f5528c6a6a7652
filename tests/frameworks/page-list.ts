/** A page whose form is drawn by one framework, or by hand in one peculiar way. */
export interface FrameworkPage {
  /** File in `pages/`, and host under `localhost`: each page is a site of its own. */
  readonly name: string;
  /** What it is, as the table prints it. */
  readonly title: string;
  /** The package whose version the table prints. */
  readonly package?: string;
  /** Selector of the frame that holds the field. */
  readonly frame?: string;
  /** Plays in Firefox too. */
  readonly firefox?: true;
}

export const frameworkPages: readonly FrameworkPage[] = [
  { name: 'react-16', title: 'React', package: 'react16' },
  { name: 'react-17', title: 'React', package: 'react17' },
  { name: 'react-18', title: 'React', package: 'react18' },
  { name: 'react-19', title: 'React', package: 'react19', firefox: true },
  { name: 'react-hook-form', title: 'React Hook Form', package: 'react-hook-form' },
  { name: 'formik', title: 'Formik', package: 'formik' },
  { name: 'preact', title: 'Preact', package: 'preact' },
  { name: 'vue-2', title: 'Vue', package: 'vue2' },
  { name: 'vue-3', title: 'Vue', package: 'vue', firefox: true },
  { name: 'vue-3-lazy', title: 'Vue, v-model.lazy', package: 'vue' },
  { name: 'vee-validate', title: 'VeeValidate', package: 'vee-validate' },
  { name: 'angular-reactive', title: 'Angular, reactive form', package: '@angular/core' },
  { name: 'angular-template', title: 'Angular, template form', package: '@angular/core' },
  { name: 'svelte-4', title: 'Svelte', package: 'svelte4' },
  { name: 'svelte-5', title: 'Svelte', package: 'svelte5' },
  { name: 'solid', title: 'Solid', package: 'solid-js' },
  { name: 'lit', title: 'Lit, open shadow root', package: 'lit', firefox: true },
  { name: 'alpine', title: 'Alpine', package: 'alpinejs' },
  { name: 'jquery-validation', title: 'jQuery Validation', package: 'jquery-validation' },
  { name: 'imask', title: 'IMask', package: 'imask' },
  { name: 'inputmask', title: 'Inputmask', package: 'inputmask' },
  { name: 'cleave-zen', title: 'Cleave Zen', package: 'cleave-zen' },
  { name: 'form-associated', title: 'Form-associated custom element' },
  { name: 'blur-validation', title: 'Validates on blur' },
  { name: 'paste-only', title: 'Takes pasted text only' },
  { name: 'reformatting', title: 'Reformats on input and blur' },
  { name: 'replacing', title: 'Replaces the field at each input' },
  { name: 'autosaving', title: 'Saves by itself and draws anew' },
  { name: 'checkout', title: 'Checkout in frames', frame: '#contact' },
];
