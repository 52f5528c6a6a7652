import type { Alias } from '../../domain/alias.ts';
import { type FileKind, fileName, fileTypes, toFile } from '../../domain/export/address-file.ts';
import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../state/use-store.ts';

interface PickExportProps {
  readonly aliases: readonly Alias[];
  readonly done: () => void;
}

/** The picked addresses as a file: a table for spreadsheets, or what can be read back. */
export function PickExport({ aliases, done }: PickExportProps) {
  const { ports, session, selection, toasts } = useStore();
  const save = (kind: FileKind) => {
    const now = ports.now();
    const text = toFile(kind, aliases, session.account.value?.username ?? '', now);
    ports.saveFile(fileName(kind, now), fileTypes[kind], text);
    toasts.show({ words: tn('popup_exported', aliases.length) });
    selection.end();
  };
  return (
    <div class="pick-actions">
      <Button onClick={() => save('csv')}>{t('popup_exportCsv')}</Button>
      <Button onClick={() => save('json')}>{t('popup_exportJson')}</Button>
      <Button look="quiet" onClick={done}>
        {t('popup_back')}
      </Button>
    </div>
  );
}
