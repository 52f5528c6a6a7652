const fields = `<label for="email">E-mail</label><input id="email" type="email" name="email" autocomplete="email"/>
<label for="password">Choose a password</label><input id="password" type="password" autocomplete="new-password"/>
<button type="button">Create account</button>`;

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

/** Documents of several kinds with a sign-up form in each, by path below `/hostile/document/`. */
export const documents: Readonly<Record<string, readonly [type: string, text: string]>> = {
  form: [
    'text/html',
    `<!doctype html><title>Sign up</title><h1>Create your account</h1><form>${fields}</form>`,
  ],
  xhtml: [
    'application/xhtml+xml',
    `<html ${xhtml}><head><title>Sign up</title></head><body><h1>Create your account</h1><form>${fields}</form></body></html>`,
  ],
  svg: [
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><foreignObject width="500" height="300"><form ${xhtml}>${fields}</form></foreignObject></svg>`,
  ],
  xml: [
    'text/xml',
    `<shop><h:form xmlns:h="http://www.w3.org/1999/xhtml">${fields.replaceAll(/<(\/?)/g, '<$1h:')}</h:form></shop>`,
  ],
};
