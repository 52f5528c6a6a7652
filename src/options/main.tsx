import { render } from 'preact';
import '../ui/base.css';
import './options.css';
import { speakLanguage } from '../ui/speak-language.ts';
import { wearTheme } from '../ui/theme.ts';
import { App } from './app.tsx';
import { createOptions } from './state/options-store.ts';
import { OptionsContext } from './state/use-options.ts';

speakLanguage(document.documentElement);
wearTheme(document.documentElement);
const root = document.getElementById('app');
const options = await createOptions();
if (root) {
  render(
    <OptionsContext.Provider value={options}>
      <App />
    </OptionsContext.Provider>,
    root,
  );
}
