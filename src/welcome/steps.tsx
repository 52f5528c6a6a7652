import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon.tsx';

const steps = ['welcome_step1', 'welcome_step2', 'welcome_step3'] as const;

/** Where one is on the way. */
export function Steps({ now }: { readonly now: number }) {
  return (
    <nav aria-label={t('welcome_steps')}>
      <ol class="welcome-steps">
        {steps.map((name, step) => (
          <li
            key={name}
            class={step < now ? 'step step-done' : step === now ? 'step step-now' : 'step'}
            aria-current={step === now ? 'step' : undefined}
          >
            <span class="step-number" aria-hidden="true">
              {step < now ? <Icon name="check" /> : step + 1}
            </span>
            {t(name)}
          </li>
        ))}
      </ol>
    </nav>
  );
}
