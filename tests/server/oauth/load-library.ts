type Library = typeof import('oidc-provider');

const runtimeWarning = 'oidc-provider WARNING: Unsupported runtime';

/**
 * Loads oidc-provider. It wants Node 22 and says so on Node 20, where all that is used of it here works too (the tests run
 * there): that one line is kept off the screen of people who start the demo, any other goes through.
 */
export async function loadLibrary(): Promise<Library> {
  const { warn } = console;
  console.warn = (...args: unknown[]) => {
    if (!String(args[0]).includes(runtimeWarning)) warn(...args);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
