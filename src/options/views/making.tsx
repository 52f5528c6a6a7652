import { useState } from 'preact/hooks';
import { longestDescription, type MakingSettings } from '../../domain/making-settings.ts';
import { isPrefix } from '../../domain/prefix.ts';
import { t } from '../../i18n/t.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { useOptions } from '../state/use-options.ts';
import { Section } from './section.tsx';

/** How new addresses are made, wherever they are asked for. */
export function Making() {
  const { making, changeMaking } = useOptions();
  const { prefix, description, state } = making.value;
  const set = (change: Partial<MakingSettings>) => void changeMaking((now) => ({ ...now, ...change }));
  return (
    <Section title={t('options_making')} about={t('options_makingAbout')}>
      <Choice
        look="list"
        legend={t('options_prefix')}
        showLegend
        value={prefix}
        options={(['none', 'site', 'fixed'] as const).map((value) => ({
          value,
          label: t(`options_prefix_${value}`),
          hint: t(`options_prefixHint_${value}`),
        }))}
        onChange={(value) => set({ prefix: value })}
      />
      {prefix === 'fixed' && <FixedPrefix />}
      <Choice
        look="list"
        legend={t('options_description')}
        showLegend
        value={description}
        options={(['empty', 'site', 'fixed'] as const).map((value) => ({
          value,
          label: t(`options_description_${value}`),
          hint: t(`options_descriptionHint_${value}`),
        }))}
        onChange={(value) => set({ description: value })}
      />
      {description === 'fixed' && <FixedDescription />}
      <Choice
        look="list"
        legend={t('options_state')}
        showLegend
        value={state}
        options={(['enabled', 'pending'] as const).map((value) => ({
          value,
          label: t(`options_state_${value}`),
          hint: t(`options_stateHint_${value}`),
        }))}
        onChange={(value) => set({ state: value })}
      />
    </Section>
  );
}

/** The words beside every address. What is drawn is what was typed: storage comes behind. */
function FixedDescription() {
  const { making, changeMaking } = useOptions();
  const [typed, setTyped] = useState(making.value.fixedDescription);
  return (
    <Field
      label={t('options_fixedDescription')}
      value={typed}
      maxLength={longestDescription}
      onInput={(value) => {
        setTyped(value);
        void changeMaking((now) => ({ ...now, fixedDescription: value }));
      }}
    />
  );
}

/** The word before every address. What the server would refuse is told and not kept. */
function FixedPrefix() {
  const { making, changeMaking } = useOptions();
  const [typed, setTyped] = useState(making.value.fixedPrefix);
  return (
    <Field
      label={t('options_fixedPrefix')}
      value={typed}
      maxLength={64}
      placeholder="shopping"
      hint={t('options_fixedPrefixHint', `${typed || 'shopping'}.abc123@example.com`)}
      error={isPrefix(typed) ? undefined : t('popup_prefixRule')}
      onInput={(value) => {
        setTyped(value);
        if (isPrefix(value)) void changeMaking((now) => ({ ...now, fixedPrefix: value }));
      }}
    />
  );
}
