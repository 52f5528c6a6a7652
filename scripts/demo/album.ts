/** One picture of the story, in the folder of the album. */
export interface Picture {
  readonly number: number;
  readonly title: string;
  readonly file: string;
}

/** A page that shows the pictures in order, under the titles of their steps. */
export function album(browser: string, pictures: readonly Picture[]): string {
  const steps = [...new Map(pictures.map(({ number, title }) => [number, title]))];
  const sections = steps.map(([number, title]) => {
    const images = pictures
      .filter((picture) => picture.number === number)
      .map(({ file }) => `<img src="${file}" alt="">`)
      .join('');
    return `<section><h2>${number}. ${title}</h2>${images}</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Bauta in ${browser}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
h2 { font-size: 1.1rem; margin-top: 2.5rem }
img { max-width: 100%; max-height: 40rem; border: 1px solid #ccc; border-radius: 6px; vertical-align: top; margin: 0 1rem 1rem 0 }
</style>
<h1>Bauta in ${browser}</h1>
${sections.join('\n')}
</html>
`;
}
